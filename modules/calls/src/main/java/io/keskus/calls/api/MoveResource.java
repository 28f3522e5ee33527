package io.keskus.calls.api;

import io.keskus.calls.Calls;
import io.keskus.calls.TransferTarget;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Moving somebody who waits. */
@ApplicationScoped
@Path("tenants/{tenant}/interactions/{interaction}/move")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.SUPERVISOR)
public class MoveResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final Calls calls;

    /** For the container's proxy. */
    protected MoveResource() {
        this(null, null, null);
    }

    @Inject
    public MoveResource(Identity identity, UnitOfWork work, Calls calls) {
        this.identity = identity;
        this.work = work;
        this.calls = calls;
    }

    /** To another queue, or to one agent; the time waited so far counts. The same queue again changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "The caller waits there")
    public void move(@PathParam("interaction") String interaction, Target target) {
        TransferTarget to = Target.checked(target);
        var id = Asked.about(interaction);
        var by = Asked.by(identity, Role.SUPERVISOR);
        work.run(identity.tenant(), () -> calls.move(id, by, to));
    }
}
