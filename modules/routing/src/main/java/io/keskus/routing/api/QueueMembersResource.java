package io.keskus.routing.api;

import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.queues.AgentBook;
import io.keskus.routing.queues.AgentProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Who takes work of a queue. Nobody's change is overwritten by adding or taking away one, so there is no If-Match. */
@ApplicationScoped
@Path("tenants/{tenant}/queues/{queue}/members")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.TENANT_ADMIN)
public class QueueMembersResource {
    record NewMembers(List<AgentId> agents) {}

    /** @param joined those who took no work of the queue before, as they are now */
    record Joined(List<AgentProfile> joined) {}

    private final Identity identity;
    private final UnitOfWork work;
    private final AgentBook agents;

    /** For the container's proxy. */
    protected QueueMembersResource() {
        this(null, null, null);
    }

    @Inject
    public QueueMembersResource(Identity identity, UnitOfWork work, AgentBook agents) {
        this.identity = identity;
        this.work = work;
        this.agents = agents;
    }

    /** All of them or nobody; who takes its work already stays, so the request may be sent again. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Joined add(@PathParam("queue") String queue, NewMembers body) {
        if (body == null || body.agents() == null || body.agents().contains(null)) {
            throw new ProblemException(
                    Problem.of("agent-unusable", "Not usable for an agent", 422, "send {\"agents\": [\"…\"]}")
                            .with("where", "/agents"));
        }
        var id = QueuesResource.id(queue);
        return work.in(identity.tenant(), () -> new Joined(agents.join(id, body.agents())));
    }

    @DELETE
    @Path("{agent}")
    public void remove(@PathParam("queue") String queue, @PathParam("agent") String agent) {
        work.run(identity.tenant(), () -> agents.leave(QueuesResource.id(queue), AgentProfilesResource.id(agent)));
    }
}
