package io.keskus.calls.api;

import io.keskus.calls.phones.PhoneChanges;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The telephone on which an agent may be called instead of the browser, as administrators arrange it. */
@ApplicationScoped
@Path("tenants/{tenant}/agents/{agent}/own-phone")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.TENANT_ADMIN)
public class AgentPhoneResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final PhoneChanges phones;

    /** For the container's proxy. */
    protected AgentPhoneResource() {
        this(null, null, null);
    }

    @Inject
    public AgentPhoneResource(Identity identity, UnitOfWork work, PhoneChanges phones) {
        this.identity = identity;
        this.work = work;
        this.phones = phones;
    }

    /** The number, if there is one. */
    @GET
    public OwnPhoneResource.Telephone get(@PathParam("agent") String agent) {
        var whose = Asked.agent(agent);
        return work.in(identity.tenant(), () -> OwnPhoneResource.Telephone.of(phones.find(whose)));
    }

    /** Another number, as it is typed. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public OwnPhoneResource.Telephone put(@PathParam("agent") String agent, OwnPhoneResource.Telephone body) {
        var whose = Asked.agent(agent);
        var typed = body == null || body.number() == null ? "" : body.number();
        return work.in(
                identity.tenant(), () -> OwnPhoneResource.Telephone.of(phones.change(whose, Optional.of(typed))));
    }

    /** None any more. */
    @DELETE
    @APIResponse(responseCode = "204", description = "There is none")
    public void remove(@PathParam("agent") String agent) {
        var whose = Asked.agent(agent);
        work.run(identity.tenant(), () -> phones.change(whose, Optional.empty()));
    }
}
