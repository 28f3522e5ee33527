package io.keskus.floor.api;

import io.keskus.floor.figures.QueueFigures;
import io.keskus.floor.view.FloorReader;
import io.keskus.floor.view.FloorWaiting;
import io.keskus.floor.view.WaitingList;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who waits in a queue. */
@ApplicationScoped
@Path("tenants/{tenant}/floor")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
public class FloorQueuesResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final WaitingList waiting;
    private final QueueFigures figures;
    private final FloorReader reader;

    /** For the container's proxy. */
    protected FloorQueuesResource() {
        this(null, null, null, null, null);
    }

    @Inject
    public FloorQueuesResource(
            Identity identity, UnitOfWork work, WaitingList waiting, QueueFigures figures, FloorReader reader) {
        this.identity = identity;
        this.work = work;
        this.waiting = waiting;
        this.figures = figures;
        this.reader = reader;
    }

    /** The first fifty, in the order in which they will be served. */
    @GET
    @Path("queues/{queue}/waiting")
    public List<FloorWaiting> waiting(@PathParam("queue") String queue) {
        var id = Asked.queue(queue);
        return work.in(identity.tenant(), () -> waiting.of(id));
    }

    /** Counts today's waits anew, by the targets of now. */
    @POST
    @Path("figures")
    @Roles(Role.TENANT_ADMIN)
    @APIResponse(responseCode = "204", description = "Counted anew")
    public void countAnew() {
        work.run(identity.tenant(), () -> {
            var began = reader.dayBegan();
            figures.countAnew(began, began.plus(Duration.ofHours(25)));
        });
    }
}
