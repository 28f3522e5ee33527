package io.keskus.routing.api;

import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.QueueId;
import io.keskus.platform.EntityTags;
import io.keskus.platform.Page;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Queue;
import io.keskus.routing.places.Places;
import io.keskus.routing.queues.Queues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The tenant's queues; they are changed through its configuration. */
@ApplicationScoped
@Path("tenants/{tenant}/queues")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
public class QueuesResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final Queues queues;
    private final Places places;

    /** For the container's proxy. */
    protected QueuesResource() {
        this(null, null, null, null);
    }

    @Inject
    public QueuesResource(Identity identity, UnitOfWork work, Queues queues, Places places) {
        this.identity = identity;
        this.work = work;
        this.queues = queues;
        this.places = places;
    }

    /** Open ones, by name; a tenant has few. */
    @GET
    public Page<QueueView> list() {
        return work.in(
                identity.tenant(),
                () -> new Page<>(queues.list().stream().map(this::view).toList(), null));
    }

    @GET
    @Path("{queue}")
    @APIResponse(content = @Content(schema = @Schema(implementation = QueueView.class)))
    public Response get(@PathParam("queue") String queue) {
        var id = id(queue);
        return work.in(identity.tenant(), () -> {
            var found = queues.get(id);
            return Response.ok(view(found)).tag(EntityTags.of(found.version())).build();
        });
    }

    private QueueView view(Queue queue) {
        return QueueView.of(
                queue, places.waiting(queue.id()), places.ready(queue.id()), places.expectedOfNew(queue.id()));
    }

    private static QueueId id(String text) {
        try {
            return QueueId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new ProblemException(Problem.of("queue-unknown", "No such queue", 404, "this is no queue's id"));
        }
    }
}
