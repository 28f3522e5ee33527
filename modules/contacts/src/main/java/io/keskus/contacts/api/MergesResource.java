package io.keskus.contacts.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.Contacts;
import io.keskus.contacts.directory.ContactBook;
import io.keskus.contacts.merging.Duplicates;
import io.keskus.contacts.merging.Merge;
import io.keskus.contacts.merging.Merging;
import io.keskus.contacts.rules.RuleBook;
import io.keskus.contacts.search.SearchIndex;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.Problem;
import io.keskus.platform.EntityTags;
import io.keskus.platform.UnitOfWork;
import io.keskus.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Contacts that are one: suspected, merged, and taken apart again. */
@ApplicationScoped
@Path("tenants/{tenant}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
public class MergesResource {
    private static final Problem UNKNOWN =
            Problem.of("contact-unknown", "No such contact", 404, "this is no contact's id");
    private static final Problem UNKNOWN_MERGE =
            Problem.of("merge-unknown", "No such merge", 404, "no merge of contacts has this id");

    private final Identity identity;
    private final UnitOfWork work;
    private final Contacts contacts;
    private final ContactBook book;
    private final Merging merging;
    private final Tenancy tenancy;
    private final RuleBook rules;
    private final Duplicates duplicates;

    /** For the container's proxy. */
    protected MergesResource() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public MergesResource(
            Identity identity,
            UnitOfWork work,
            Contacts contacts,
            ContactBook book,
            Merging merging,
            Tenancy tenancy,
            EntityManager entities) {
        this.identity = identity;
        this.work = work;
        this.contacts = contacts;
        this.book = book;
        this.merging = merging;
        this.tenancy = tenancy;
        this.rules = new RuleBook(entities);
        this.duplicates = new Duplicates(new SearchIndex(entities), book);
    }

    /** Who may be the same, the likeliest first. */
    @GET
    @Path("{contact}/duplicates")
    public List<SuspectView> duplicates(@PathParam("contact") String contact) {
        var id = id(contact);
        return work.in(identity.tenant(), () -> duplicates.of(contacts.get(id)).stream()
                .map(suspect -> new SuspectView(ContactView.of(suspect.contact()), suspect.why()))
                .toList());
    }

    /** What was merged with it and what became of that, newest first. */
    @GET
    @Path("{contact}/merges")
    public List<MergeView> list(@PathParam("contact") String contact) {
        var id = id(contact);
        return work.in(
                identity.tenant(),
                () -> merging.list(book.everyId(contacts.get(id).id())).stream()
                        .map(this::view)
                        .toList());
    }

    /** Another contact is this one from now on. @param ifMatch the contact's ETag, when nobody's change is to be missed */
    @POST
    @Path("{contact}/merges")
    @Consumes(MediaType.APPLICATION_JSON)
    public MergeView merge(
            @PathParam("contact") String contact,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewMerge.class))) ObjectNode body) {
        var id = id(contact);
        var asked = new Body(body, Set.of("other", "keep"));
        var other = Query.id(asked.requiredText("other", 36), UNKNOWN, ContactId::of);
        var keep = asked.has("keep") && asked.get("keep") instanceof ObjectNode given ? given : emptyObject(body);
        var actor = identity.caller().actor();
        return work.in(identity.tenant(), () -> {
            var survivor = contacts.get(id);
            if (ifMatch != null) {
                EntityTags.require(ifMatch, survivor.version());
            }
            if (keep.has("identities")) {
                throw Body.refused("/keep/identities", "leave it out: those of both are kept");
            }
            var kept = ContactPatch.from(
                    keep, rules.get(), tenancy.tenant(identity.tenant()).country());
            return view(merging.merge(survivor, contacts.get(other), kept, actor));
        });
    }

    /** The two are two again. */
    @POST
    @Path("{contact}/merges/{merge}/undo")
    public MergeView undo(@PathParam("contact") String contact, @PathParam("merge") String merge) {
        var id = id(contact);
        var which = Query.id(merge, UNKNOWN_MERGE, UUID::fromString);
        var actor = identity.caller().actor();
        return work.in(identity.tenant(), () -> {
            contacts.get(id);
            return view(merging.undo(which, actor));
        });
    }

    private static ObjectNode emptyObject(ObjectNode body) {
        return body.objectNode();
    }

    private MergeView view(Merge merge) {
        return new MergeView(
                merge.id(),
                merge.survivor(),
                merge.merged(),
                book.own(merge.merged()).displayName(),
                merge.at(),
                merge.actor(),
                merge.undoUntil(),
                merge.undoable(),
                merge.undoneAt().orElse(null),
                merge.undoneBy().orElse(null));
    }

    private static ContactId id(String text) {
        return Query.id(text, UNKNOWN, ContactId::of);
    }

    /** Somebody who may be the same. */
    record SuspectView(ContactView contact, Set<Duplicates.Why> why) {}

    /** A merge. @param mergedName how the merged contact was called */
    record MergeView(
            UUID id,
            ContactId survivor,
            ContactId merged,
            String mergedName,
            Instant at,
            String actor,
            Instant undoUntil,
            boolean undoable,
            Instant undoneAt,
            String undoneBy) {}

    /** For the OpenAPI document. @param keep what the contact is to be, of itself and of the other */
    record NewMerge(String other, ContactsResource.ChangedContact keep) {}
}
