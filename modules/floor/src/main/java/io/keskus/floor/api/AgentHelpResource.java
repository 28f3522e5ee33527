package io.keskus.floor.api;

import io.keskus.floor.help.HelpDesk;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** An agent's own hand. */
@ApplicationScoped
@Path("tenants/{tenant}/agents/me/help")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.AGENT)
public class AgentHelpResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final HelpDesk help;

    /** For the container's proxy. */
    protected AgentHelpResource() {
        this(null, null, null);
    }

    @Inject
    public AgentHelpResource(Identity identity, UnitOfWork work, HelpDesk help) {
        this.identity = identity;
        this.work = work;
        this.help = help;
    }

    /** Up, in a talk; once more changes nothing. It goes down with the talk. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "Supervisors see it")
    public void raise(NewHelp body) {
        var agent = Asked.by(identity, Role.AGENT).id().asAgent();
        var words = Asked.words(body == null ? null : body.words(), NewHelp.LONGEST);
        work.run(identity.tenant(), () -> help.raise(agent, words));
    }

    /** Down again. */
    @DELETE
    @APIResponse(responseCode = "204", description = "It is down")
    public void lower() {
        var agent = Asked.by(identity, Role.AGENT).id().asAgent();
        work.run(identity.tenant(), () -> help.lower(agent));
    }
}
