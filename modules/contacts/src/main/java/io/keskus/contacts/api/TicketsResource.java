package io.keskus.contacts.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.Ticket;
import io.keskus.contacts.TicketEvent;
import io.keskus.contacts.TicketId;
import io.keskus.contacts.TicketStatus;
import io.keskus.contacts.directory.ContactBook;
import io.keskus.contacts.rules.RuleBook;
import io.keskus.contacts.tickets.TicketBook;
import io.keskus.contacts.tickets.TicketFilter;
import io.keskus.identity.Identity;
import io.keskus.identity.MemberId;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.identity.TenantCaller;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.EntityTags;
import io.keskus.platform.Idempotency;
import io.keskus.platform.Page;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** The tenant's tickets: list, read, change, note. */
@ApplicationScoped
@Path("tenants/{tenant}/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
public class TicketsResource {
    private static final Problem UNKNOWN =
            Problem.of("ticket-unknown", "No such ticket", 404, "this is no ticket's id");

    private static final Problem UNKNOWN_NOTE =
            Problem.of("note-unknown", "No such note", 404, "the ticket has no note with this id");

    private final Identity identity;
    private final UnitOfWork work;
    private final TicketBook tickets;
    private final ContactBook contacts;
    private final RuleBook rules;
    private final Clock clock;
    private final Idempotency idempotency;

    /** For the container's proxy. */
    protected TicketsResource() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public TicketsResource(
            Identity identity,
            UnitOfWork work,
            TicketBook tickets,
            ContactBook contacts,
            EntityManager entities,
            Clock clock,
            Idempotency idempotency) {
        this.identity = identity;
        this.work = work;
        this.tickets = tickets;
        this.contacts = contacts;
        this.rules = new RuleBook(entities);
        this.clock = clock;
        this.idempotency = idempotency;
    }

    /**
     * Newest first.
     *
     * @param interaction the one ticket that this interaction is about
     * @param assignee a member's id, or {@code me}
     * @param reason itself and everything below it
     * @param overdue {@code true}: only those with a promise that should have been kept by now
     */
    @GET
    public Page<TicketView> list(
            @QueryParam("status") String status,
            @QueryParam("contact") String contact,
            @QueryParam("interaction") String interaction,
            @QueryParam("assignee") String assignee,
            @QueryParam("tag") String tag,
            @QueryParam("reason") String reason,
            @QueryParam("overdue") Boolean overdue,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") Integer size) {
        var about = Query.optional(
                "interaction", interaction, "an interaction's id", text -> new InteractionId(UUID.fromString(text)));
        if (about.isPresent()) {
            return new Page<>(
                    work.in(identity.tenant(), () -> tickets.find(about.get()).stream()
                            .map(TicketView::of)
                            .toList()),
                    null);
        }
        var filter = new TicketFilter(
                Query.optional("status", status, "open, needs-follow-up, solved or closed", TicketStatus::of),
                Query.optional("contact", contact, "a contact's id", ContactId::of),
                Query.optional("assignee", assignee, "a member's id, or me", this::agent),
                Query.optional("tag", tag, "a tag", text -> text),
                Query.optional("reason", reason, "a reason, as order/late", text -> text),
                Boolean.TRUE.equals(overdue) ? Optional.of(clock.instant()) : Optional.empty(),
                Query.optional("cursor", cursor, "the cursor of the page before", Long::valueOf));
        int most = Page.size(size);
        return work.in(
                identity.tenant(),
                () -> Page.of(
                        tickets.list(
                                filter, filter.contact().map(contacts::everyId).orElse(List.of()), most + 1),
                        most,
                        TicketView::of,
                        TicketsResource::cursor));
    }

    /** Tags in use, those of the most tickets first. @param start with what they begin */
    @GET
    @Path("tags")
    public List<String> tags(@QueryParam("start") String start) {
        return work.in(identity.tenant(), () -> tickets.tags(start == null ? "" : start.strip(), 20));
    }

    /** What was changed, oldest first. */
    @GET
    @Path("{ticket}/history")
    public List<EventView> history(@PathParam("ticket") String ticket) {
        return work.in(
                identity.tenant(), () -> tickets.history(required(id(ticket)).id()).stream()
                        .map(EventView::of)
                        .toList());
    }

    @GET
    @Path("{ticket}")
    public Response get(@PathParam("ticket") String ticket) {
        return answer(work.in(identity.tenant(), () -> TicketView.of(required(id(ticket)))));
    }

    @PATCH
    @Path("{ticket}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Response change(
            @PathParam("ticket") String ticket,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @RequestBody(content = @Content(schema = @Schema(implementation = ChangedTicket.class))) ObjectNode body) {
        var id = id(ticket);
        var actor = identity.caller().actor();
        return once(key, new Repeatable(id.toString(), body), () -> {
            EntityTags.require(ifMatch, required(id).version());
            var change = TicketPatch.from(body, rules.get());
            if (change.assignee() != null) {
                change.assignee().ifPresent(agent -> identity.member(MemberId.of(agent)));
            }
            return tickets.change(id, change, actor);
        });
    }

    @POST
    @Path("{ticket}/notes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response note(
            @PathParam("ticket") String ticket,
            @HeaderParam("Idempotency-Key") String key,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewNote.class))) ObjectNode body) {
        var id = id(ticket);
        var text = new Body(body, Set.of("text")).requiredText("text", 4000);
        var author = identity.caller().actor();
        return once(key, new Repeatable(id + "/notes", body), () -> {
            required(id);
            return tickets.note(id, author, text);
        });
    }

    /** The author mends a note within a quarter of an hour. */
    @PUT
    @Path("{ticket}/notes/{note}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response mend(
            @PathParam("ticket") String ticket,
            @PathParam("note") String note,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewNote.class))) ObjectNode body) {
        var id = id(ticket);
        var text = new Body(body, Set.of("text")).requiredText("text", 4000);
        var which = Query.id(note, UNKNOWN_NOTE, UUID::fromString);
        var author = identity.caller().actor();
        return answer(work.in(identity.tenant(), () -> {
            required(id);
            return TicketView.of(tickets.mend(id, which, author, text));
        }));
    }

    private AgentId agent(String text) {
        if (text.equals("me") && identity.caller() instanceof TenantCaller.OfMember member) {
            return member.member().id().asAgent();
        }
        return AgentId.of(text);
    }

    private Response once(String key, Repeatable request, Supplier<Ticket> change) {
        return answer(work.in(
                identity.tenant(),
                () -> idempotency.once(key, request, TicketView.class, () -> TicketView.of(change.get()))));
    }

    private Ticket required(TicketId id) {
        return tickets.find(id).orElseThrow(() -> new ProblemException(UNKNOWN));
    }

    private static TicketId id(String text) {
        return Query.id(text, UNKNOWN, TicketId::of);
    }

    private static String cursor(Ticket ticket) {
        return Long.toString(ticket.number());
    }

    private static Response answer(TicketView view) {
        return Response.ok(view).tag(EntityTags.of(view.version())).build();
    }

    /** What a change of a ticket may hold, for the OpenAPI document. */
    record ChangedTicket(
            String status,
            String subject,
            List<String> tags,
            String reason,
            String disposition,
            String assignee,
            Object custom) {}

    /** A change of a ticket. @param actor as {@code member:0190…} */
    record EventView(Instant at, String actor, String what, String before, String after) {
        static EventView of(TicketEvent event) {
            return new EventView(
                    event.at(),
                    event.actor(),
                    event.what(),
                    event.before().orElse(null),
                    event.after().orElse(null));
        }
    }

    /** A note, for the OpenAPI document. */
    record NewNote(String text) {}

    /** What must be the same in a request that comes again. */
    record Repeatable(String path, ObjectNode body) {}
}
