package io.keskus.floor.api;

import io.keskus.floor.reach.FloorAction;
import io.keskus.floor.reach.Reach;
import io.keskus.floor.view.FloorReader;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What a supervisor does with an agent; the agent is told by whom. */
@ApplicationScoped
@Path("tenants/{tenant}/floor")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.SUPERVISOR)
public class FloorAgentsResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final Reach reach;
    private final FloorReader reader;

    /** For the container's proxy. */
    protected FloorAgentsResource() {
        this(null, null, null, null);
    }

    @Inject
    public FloorAgentsResource(Identity identity, UnitOfWork work, Reach reach, FloorReader reader) {
        this.identity = identity;
        this.work = work;
        this.reach = reach;
        this.reader = reader;
    }

    /** Makes an agent ready, away or signed out; during a talk, away once its wrap-up is over. */
    @PUT
    @Path("agents/{agent}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "It will be so")
    public void change(@PathParam("agent") String agent, NewState body) {
        var id = Asked.agent(agent);
        var wanted = NewState.checked(body);
        var by = Asked.by(identity, Role.SUPERVISOR);
        work.run(identity.tenant(), () -> reach.change(id, wanted, by));
    }

    /** What was done to agents today, and by whom, newest first. */
    @GET
    @Path("actions")
    public List<FloorAction> actions() {
        return work.in(identity.tenant(), () -> reach.list(reader.dayBegan()));
    }
}
