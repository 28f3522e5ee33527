package io.keskus.calls.api;

import io.keskus.calls.CallView;
import io.keskus.calls.Calls;
import io.keskus.contacts.Contacts;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The calls of a contact and of those that were merged into it. */
@ApplicationScoped
@Path("tenants/{tenant}/contacts/{contact}/calls")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
public class ContactCallsResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final Contacts contacts;
    private final Calls calls;

    /** For the container's proxy. */
    protected ContactCallsResource() {
        this(null, null, null, null);
    }

    @Inject
    public ContactCallsResource(Identity identity, UnitOfWork work, Contacts contacts, Calls calls) {
        this.identity = identity;
        this.work = work;
        this.contacts = contacts;
        this.calls = calls;
    }

    /** Records of calls that are over, newest first, at most 100. */
    @GET
    public List<CallView> list(@PathParam("contact") String contact) {
        try {
            var id = ContactId.of(contact);
            return work.in(
                    identity.tenant(),
                    () -> calls.listRecords(contacts.everyId(contacts.get(id).id())));
        } catch (IllegalArgumentException noId) {
            throw new ProblemException(
                    Problem.of("contact-unknown", "No such contact", 404, "this is no contact's id"));
        }
    }
}
