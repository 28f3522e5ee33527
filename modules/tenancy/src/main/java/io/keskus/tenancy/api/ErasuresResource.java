package io.keskus.tenancy.api;

import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.tenancy.erasure.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.SortedMap;

/** Forgets a person everywhere, on request (GDPR article 17). */
@ApplicationScoped
@Path("tenants/{tenant}/erasures")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.TENANT_ADMIN)
public class ErasuresResource {
    /** @param contact whom to forget */
    record ErasureOrder(ContactId contact) {}

    /**
     * @param forgotten things erased or made anonymous, by what held them
     * @param kept things that a legal hold keeps until it is lifted
     */
    record ErasureRecord(ContactId contact, SortedMap<String, Integer> forgotten, SortedMap<String, Integer> kept) {}

    private final Identity identity;
    private final Erasure erasure;

    /** For the container's proxy. */
    protected ErasuresResource() {
        this(null, null);
    }

    @Inject
    public ErasuresResource(Identity identity, Erasure erasure) {
        this.identity = identity;
        this.erasure = erasure;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ErasureRecord eraseContact(ErasureOrder order) {
        if (order == null || order.contact() == null) {
            throw new ProblemException(Problem.of("contact-missing", "No contact", 422, "send {\"contact\": \"…\"}"));
        }
        var forgotten = erasure.erase(identity.tenant(), order.contact());
        var kept = erasure.kept(identity.tenant(), order.contact());
        if (kept.isEmpty() && forgotten.values().stream().allMatch(count -> count == 0)) {
            throw new ProblemException(Problem.of(
                    "contact-unknown", "No such contact", 404, "nothing is held of this contact, or no longer"));
        }
        return new ErasureRecord(order.contact(), forgotten, kept);
    }
}
