package io.keskus.contacts.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.Ticket;
import io.keskus.contacts.TicketId;
import io.keskus.contacts.TicketStatus;
import io.keskus.contacts.tickets.TicketBook;
import io.keskus.contacts.tickets.TicketFilter;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.EntityTags;
import io.keskus.platform.Idempotency;
import io.keskus.platform.Page;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.util.Set;
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

    private final Identity identity;
    private final UnitOfWork work;
    private final TicketBook tickets;
    private final Idempotency idempotency;

    /** For the container's proxy. */
    protected TicketsResource() {
        this(null, null, null, null);
    }

    @Inject
    public TicketsResource(Identity identity, UnitOfWork work, TicketBook tickets, Idempotency idempotency) {
        this.identity = identity;
        this.work = work;
        this.tickets = tickets;
        this.idempotency = idempotency;
    }

    /** Newest first. */
    @GET
    public Page<TicketView> list(
            @QueryParam("status") String status,
            @QueryParam("contact") String contact,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") Integer size) {
        var filter = new TicketFilter(
                Query.optional("status", status, "open, needs-follow-up, solved or closed", TicketStatus::of),
                Query.optional("contact", contact, "a contact's id", ContactId::of),
                Query.optional("cursor", cursor, "the cursor of the page before", Long::valueOf));
        int most = Page.size(size);
        return work.in(
                identity.tenant(),
                () -> Page.of(tickets.list(filter, most + 1), most, TicketView::of, TicketsResource::cursor));
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
        var change = TicketPatch.from(body);
        return once(key, new Repeatable(id.toString(), body), () -> {
            EntityTags.require(ifMatch, required(id).version());
            return tickets.change(id, change);
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
    record ChangedTicket(String status, String subject, List<String> tags) {}

    /** A note, for the OpenAPI document. */
    record NewNote(String text) {}

    /** What must be the same in a request that comes again. */
    record Repeatable(String path, ObjectNode body) {}
}
