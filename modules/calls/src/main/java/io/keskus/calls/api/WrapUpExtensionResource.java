package io.keskus.calls.api;

import io.keskus.calls.Calls;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** More time for an agent's after-work. */
@ApplicationScoped
@Path("tenants/{tenant}/interactions/{interaction}/wrap-up/extension")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.AGENT)
public class WrapUpExtensionResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final Calls calls;

    /** For the container's proxy. */
    protected WrapUpExtensionResource() {
        this(null, null, null);
    }

    @Inject
    public WrapUpExtensionResource(Identity identity, UnitOfWork work, Calls calls) {
        this.identity = identity;
        this.work = work;
        this.calls = calls;
    }

    /** Extends the wrap-up, once, by what its queue allows; the new end is told by {@code state} on the socket. */
    @POST
    @APIResponse(responseCode = "204", description = "The wrap-up goes on for longer")
    public void extend(@PathParam("interaction") String interaction) {
        var id = Asked.about(interaction);
        var agent = Asked.by(identity, Role.AGENT);
        work.run(identity.tenant(), () -> calls.extendWrapUp(id, agent));
    }
}
