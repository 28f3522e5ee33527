package io.keskus.routing.api;

import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.QueueId;
import io.keskus.platform.EntityTags;
import io.keskus.platform.Idempotency;
import io.keskus.platform.Page;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Queue;
import io.keskus.routing.places.Places;
import io.keskus.routing.queues.QueueBook;
import io.keskus.routing.queues.QueueDraft;
import io.keskus.routing.queues.Queues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The tenant's queues. */
@ApplicationScoped
@Path("tenants/{tenant}/queues")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
public class QueuesResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final Queues queues;
    private final Places places;
    private final QueueBook book;
    private final Idempotency idempotency;

    /** For the container's proxy. */
    protected QueuesResource() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public QueuesResource(
            Identity identity, UnitOfWork work, Queues queues, Places places, QueueBook book, Idempotency idempotency) {
        this.identity = identity;
        this.work = work;
        this.queues = queues;
        this.places = places;
        this.book = book;
        this.idempotency = idempotency;
    }

    /** By name; a tenant has few. @param closed those that are closed, instead of the open ones */
    @GET
    public Page<QueueView> list(@QueryParam("closed") boolean closed) {
        return work.in(identity.tenant(), () -> {
            var found = closed ? queues.listClosed() : queues.list();
            return new Page<>(found.stream().map(this::view).toList(), null);
        });
    }

    /** A new queue; nobody takes its work yet. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Roles(Role.TENANT_ADMIN)
    @APIResponse(
            responseCode = "201",
            description = "the new queue",
            content = @Content(schema = @Schema(implementation = QueueView.class)))
    public Response create(@HeaderParam("Idempotency-Key") String key, QueueDraft body) {
        var draft = required(body);
        return answer(
                Response.Status.CREATED,
                work.in(
                        identity.tenant(),
                        () -> idempotency.once(key, draft, QueueView.class, () -> view(book.create(draft)))));
    }

    /** Changes what is named. A queue is closed and not deleted; it can be opened again. */
    @PATCH
    @Path("{queue}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Roles(Role.TENANT_ADMIN)
    @APIResponse(
            responseCode = "200",
            description = "the queue as it is now",
            content = @Content(schema = @Schema(implementation = QueueView.class)))
    public Response change(@PathParam("queue") String queue, @HeaderParam("If-Match") String ifMatch, QueueDraft body) {
        var id = id(queue);
        var draft = required(body);
        return answer(Response.Status.OK, work.in(identity.tenant(), () -> view(book.change(id, ifMatch, draft))));
    }

    /** Takes no calls from flows for now; who waits in it is served. Repeating it changes nothing. */
    @PUT
    @Path("{queue}/pause")
    @Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
    public QueueView pause(@PathParam("queue") String queue) {
        return paused(id(queue), true);
    }

    /** Takes calls again. Repeating it changes nothing. */
    @DELETE
    @Path("{queue}/pause")
    @Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
    public QueueView goOn(@PathParam("queue") String queue) {
        return paused(id(queue), false);
    }

    private QueueView paused(QueueId queue, boolean paused) {
        return work.in(identity.tenant(), () -> view(book.pause(queue, paused)));
    }

    private static QueueDraft required(QueueDraft body) {
        if (body == null) {
            throw new ProblemException(Problem.of(
                    "queue-unusable", "Not usable for a queue", 422, "send {\"name\": …, \"label\": …} and the rest"));
        }
        return body;
    }

    private static Response answer(Response.Status status, QueueView view) {
        return Response.status(status)
                .tag(EntityTags.of(view.version()))
                .entity(view)
                .build();
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

    static QueueId id(String text) {
        try {
            return QueueId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new ProblemException(Problem.of("queue-unknown", "No such queue", 404, "this is no queue's id"));
        }
    }
}
