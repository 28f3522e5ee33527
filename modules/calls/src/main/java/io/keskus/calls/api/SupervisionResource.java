package io.keskus.calls.api;

import io.keskus.calls.Invitation;
import io.keskus.calls.SupervisionMode;
import io.keskus.calls.TalkView;
import io.keskus.calls.supervision.Supervision;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Listening to a talk, whispering to its agent, joining in, taking it over. All of it is in the journal. */
@ApplicationScoped
@Path("tenants/{tenant}/interactions/{interaction}/talk/supervision")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.SUPERVISOR)
public class SupervisionResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final Supervision supervision;

    /** For the container's proxy. */
    protected SupervisionResource() {
        this(null, null, null);
    }

    @Inject
    public SupervisionResource(Identity identity, UnitOfWork work, Supervision supervision) {
        this.identity = identity;
        this.work = work;
        this.supervision = supervision;
    }

    /** What the supervisor's device needs to come into the talk. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Invitation begin(@PathParam("interaction") String interaction, Mode body) {
        SupervisionMode mode = Mode.checked(body);
        var id = Asked.about(interaction);
        var supervisor = Asked.by(identity, Role.SUPERVISOR);
        return work.in(identity.tenant(), () -> supervision.begin(id, supervisor, mode));
    }

    /** From one mode to another; with {@code take-over} the agent is let go, and the supervisor leads the talk. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public TalkView change(@PathParam("interaction") String interaction, Mode body) {
        SupervisionMode mode = Mode.checked(body);
        var id = Asked.about(interaction);
        var supervisor = Asked.by(identity, Role.SUPERVISOR);
        return work.in(identity.tenant(), () -> supervision.change(id, supervisor, mode));
    }

    /** Out of the talk. */
    @DELETE
    @APIResponse(responseCode = "204", description = "Out of the talk")
    public void end(@PathParam("interaction") String interaction) {
        var id = Asked.about(interaction);
        var supervisor = Asked.by(identity, Role.SUPERVISOR);
        work.run(identity.tenant(), () -> supervision.end(id, supervisor));
    }
}
