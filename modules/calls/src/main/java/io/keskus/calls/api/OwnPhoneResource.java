package io.keskus.calls.api;

import io.keskus.calls.phones.PhoneChanges;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.PhoneNumber;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The telephone on which an agent may be called instead of the browser; everybody their own. */
@ApplicationScoped
@Path("tenants/{tenant}/own-phone")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.AGENT)
public class OwnPhoneResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final PhoneChanges phones;

    /** For the container's proxy. */
    protected OwnPhoneResource() {
        this(null, null, null);
    }

    @Inject
    public OwnPhoneResource(Identity identity, UnitOfWork work, PhoneChanges phones) {
        this.identity = identity;
        this.work = work;
        this.phones = phones;
    }

    /** @param number E.164; null for none */
    public record Telephone(String number) {
        static Telephone of(Optional<PhoneNumber> number) {
            return new Telephone(number.map(PhoneNumber::e164).orElse(null));
        }
    }

    /** The number, if there is one. */
    @GET
    public Telephone get() {
        var agent = Asked.by(identity, Role.AGENT);
        return work.in(identity.tenant(), () -> Telephone.of(phones.find(agent)));
    }

    /** Another number, as it is typed. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Telephone put(Telephone body) {
        var agent = Asked.by(identity, Role.AGENT);
        var typed = body == null || body.number() == null ? "" : body.number();
        return work.in(identity.tenant(), () -> Telephone.of(phones.change(agent, Optional.of(typed))));
    }

    /** None any more. */
    @DELETE
    @APIResponse(responseCode = "204", description = "There is none")
    public void remove() {
        var agent = Asked.by(identity, Role.AGENT);
        work.run(identity.tenant(), () -> phones.change(agent, Optional.empty()));
    }
}
