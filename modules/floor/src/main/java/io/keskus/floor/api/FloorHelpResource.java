package io.keskus.floor.api;

import io.keskus.floor.help.HelpDesk;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.Problem;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Hands that are up. */
@ApplicationScoped
@Path("tenants/{tenant}/floor/help/{help}")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.SUPERVISOR)
public class FloorHelpResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final HelpDesk help;

    /** For the container's proxy. */
    protected FloorHelpResource() {
        this(null, null, null);
    }

    @Inject
    public FloorHelpResource(Identity identity, UnitOfWork work, HelpDesk help) {
        this.identity = identity;
        this.work = work;
        this.help = help;
    }

    /** The supervisor who asks is coming; the agent is told so. */
    @POST
    @Path("take")
    @APIResponse(responseCode = "204", description = "The agent is told")
    public void take(@PathParam("help") String request) {
        var by = Asked.by(identity, Role.SUPERVISOR);
        var id = id(request);
        work.run(identity.tenant(), () -> help.take(id, by));
    }

    /** Done. */
    @DELETE
    @APIResponse(responseCode = "204", description = "It is down")
    public void lower(@PathParam("help") String request) {
        var by = Asked.by(identity, Role.SUPERVISOR);
        var id = id(request);
        work.run(identity.tenant(), () -> help.lower(id, by));
    }

    private static UUID id(String text) {
        return Asked.id(text, Problem.of("help-unknown", "No such request for help", 404, "this is no request's id"));
    }
}
