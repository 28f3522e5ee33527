package io.keskus.contacts.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.Contact;
import io.keskus.contacts.ContactIdentity;
import io.keskus.contacts.Contacts;
import io.keskus.contacts.directory.ContactBook;
import io.keskus.contacts.directory.ContactChange;
import io.keskus.contacts.rules.RuleBook;
import io.keskus.identity.Identity;
import io.keskus.identity.MemberId;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.Problem;
import io.keskus.platform.EntityTags;
import io.keskus.platform.Idempotency;
import io.keskus.platform.Page;
import io.keskus.platform.UnitOfWork;
import io.keskus.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The tenant's contacts: list, find by number, make, read, change. */
@ApplicationScoped
@Path("tenants/{tenant}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
public class ContactsResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final Contacts contacts;
    private final ContactBook book;
    private final Tenancy tenancy;
    private final RuleBook rules;
    private final Idempotency idempotency;

    /** For the container's proxy. */
    protected ContactsResource() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ContactsResource(
            Identity identity,
            UnitOfWork work,
            Contacts contacts,
            ContactBook book,
            Tenancy tenancy,
            EntityManager entities,
            Idempotency idempotency) {
        this.identity = identity;
        this.work = work;
        this.contacts = contacts;
        this.book = book;
        this.tenancy = tenancy;
        this.rules = new RuleBook(entities);
        this.idempotency = idempotency;
    }

    /** @param number in E.164 form; with or without its {@code +}, which many clients send as a blank */
    @GET
    public Page<ContactView> list(
            @QueryParam("number") String number,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") Integer size) {
        var wanted = Query.optional(
                "number",
                number,
                "a number in E.164 form, as %2B358401234567",
                text -> ContactIdentity.of(new PhoneNumber(text.startsWith("+") ? text : "+" + text)));
        var after = Query.optional("cursor", cursor, "the cursor of the page before", ContactId::of);
        int most = Page.size(size);
        return work.in(identity.tenant(), () -> wanted.map(
                        known -> Page.of(book.list(known), Page.LARGEST, ContactView::of, ContactsResource::cursor))
                .orElseGet(() -> Page.of(book.list(after, most + 1), most, ContactView::of, ContactsResource::cursor)));
    }

    @GET
    @Path("{contact}")
    public Response get(@PathParam("contact") String contact) {
        return answer(work.in(identity.tenant(), () -> ContactView.of(contacts.get(id(contact)))));
    }

    /** Somebody who has not called yet. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", description = "The contact")
    public Response create(
            @HeaderParam("Idempotency-Key") String key,
            @RequestBody(content = @Content(schema = @Schema(implementation = ChangedContact.class))) ObjectNode body) {
        var view = work.in(
                identity.tenant(),
                () -> idempotency.once(key, new Repeatable("", body), ContactView.class, () -> {
                    var change = read(body);
                    var made = book.create(Optional.empty());
                    return ContactView.of(
                            book.change(made.id(), change, rules.get().searchable()));
                }));
        return Response.status(Response.Status.CREATED)
                .entity(view)
                .tag(EntityTags.of(view.version()))
                .build();
    }

    @PATCH
    @Path("{contact}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Response change(
            @PathParam("contact") String contact,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @RequestBody(content = @Content(schema = @Schema(implementation = ChangedContact.class))) ObjectNode body) {
        var id = id(contact);
        return answer(work.in(
                identity.tenant(),
                () -> idempotency.once(key, new Repeatable(id.toString(), body), ContactView.class, () -> {
                    EntityTags.require(ifMatch, contacts.get(id).version());
                    return ContactView.of(
                            book.change(id, read(body), rules.get().searchable()));
                })));
    }

    private ContactChange read(ObjectNode body) {
        var change = ContactPatch.from(
                body, rules.get(), tenancy.tenant(identity.tenant()).country());
        if (change.preferredAgent() != null) {
            change.preferredAgent().ifPresent(agent -> identity.member(MemberId.of(agent)));
        }
        return change;
    }

    private static ContactId id(String text) {
        return Query.id(
                text, Problem.of("contact-unknown", "No such contact", 404, "this is no contact's id"), ContactId::of);
    }

    private static String cursor(Contact contact) {
        return contact.id().toString();
    }

    private static Response answer(ContactView view) {
        return Response.ok(view).tag(EntityTags.of(view.version())).build();
    }

    /** What a change of a contact may hold, for the OpenAPI document. */
    record ChangedContact(
            String displayName,
            String language,
            String preferredAgent,
            Boolean doNotCall,
            String bestTime,
            List<ContactView.IdentityView> identities,
            Object custom) {}

    /** What must be the same in a request that comes again. */
    record Repeatable(String path, ObjectNode body) {}
}
