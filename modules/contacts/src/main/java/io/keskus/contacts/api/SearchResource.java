package io.keskus.contacts.api;

import io.keskus.contacts.Contact;
import io.keskus.contacts.ContactIdentity;
import io.keskus.contacts.Ticket;
import io.keskus.contacts.TicketId;
import io.keskus.contacts.directory.ContactBook;
import io.keskus.contacts.search.Highlight;
import io.keskus.contacts.search.Query;
import io.keskus.contacts.search.SearchIndex;
import io.keskus.contacts.search.SearchIndex.Hit;
import io.keskus.contacts.search.SearchIndex.Kind;
import io.keskus.contacts.tickets.TicketBook;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds contacts, tickets and notes by what one remembers of them. */
@ApplicationScoped
@Path("tenants/{tenant}/search")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
public class SearchResource {
    private static final int LONGEST = 200;
    private static final int MOST = 50;

    private final Identity identity;
    private final UnitOfWork work;
    private final ContactBook contacts;
    private final TicketBook tickets;
    private final SearchIndex index;

    /** For the container's proxy. */
    protected SearchResource() {
        this(null, null, null, null, null);
    }

    @Inject
    public SearchResource(
            Identity identity, UnitOfWork work, ContactBook contacts, TicketBook tickets, EntityManager entities) {
        this.identity = identity;
        this.work = work;
        this.contacts = contacts;
        this.tickets = tickets;
        this.index = new SearchIndex(entities);
    }

    /**
     * @param q words, or beginnings of words, of names, numbers, addresses, subjects, tags and notes; all have to be there
     * @param size how many of each kind at most, 1..50
     */
    @GET
    public SearchView search(@QueryParam("q") String q, @QueryParam("size") Integer size) {
        if (q == null || q.isBlank() || q.length() > LONGEST) {
            throw new ProblemException(Problem.of(
                            "malformed-parameter",
                            "A parameter cannot be read",
                            400,
                            "q: write 1 to " + LONGEST + " characters to look for")
                    .with("parameter", "q"));
        }
        int most = size == null ? 8 : Math.max(1, Math.min(MOST, size));
        var query = Query.of(q);
        return work.in(
                identity.tenant(),
                () -> new SearchView(contacts(query, most), tickets(query, most), notes(query, most)));
    }

    private List<SearchView.FoundContact> contacts(String query, int most) {
        var seen = new HashSet<ContactId>();
        return index.find(Kind.CONTACT, query, most * 2).stream()
                .flatMap(hit -> contacts.find(new ContactId(hit.subject())).stream()
                        .filter(contact -> seen.add(contact.id()))
                        .map(contact -> new SearchView.FoundContact(
                                contact.id(),
                                contact.displayName().orElse(null),
                                Highlight.of(text(contact, hit), hit.words()))))
                .limit(most)
                .toList();
    }

    /** Name and whatever of the contact it was found by. */
    private static String text(Contact contact, Hit hit) {
        return Stream.concat(
                        Stream.concat(
                                contact.displayName().stream(),
                                contact.identities().stream().map(ContactIdentity::value)),
                        contact.custom().properties().stream()
                                .map(entry -> entry.getValue().asText())
                                .filter(value -> Highlight.isIn(value, hit.words())))
                .collect(Collectors.joining(" · "));
    }

    private List<SearchView.FoundTicket> tickets(String query, int most) {
        return index.find(Kind.TICKET, query, most).stream()
                .flatMap(hit -> tickets.find(new TicketId(hit.subject())).stream()
                        .map(ticket -> new SearchView.FoundTicket(
                                ticket.id().toString(),
                                ticket.number(),
                                ticket.status().code(),
                                ticket.contact().orElse(null),
                                Highlight.of(text(ticket), hit.words()))))
                .toList();
    }

    private static String text(Ticket ticket) {
        return Stream.of(Stream.of(ticket.subject()), ticket.tags().stream(), ticket.reason().stream())
                .flatMap(each -> each)
                .collect(Collectors.joining(" · "));
    }

    private List<SearchView.FoundNote> notes(String query, int most) {
        return index.find(Kind.NOTE, query, most).stream()
                .flatMap(
                        hit -> tickets.findByNote(hit.subject()).stream().flatMap(ticket -> note(ticket, hit).stream()))
                .toList();
    }

    private static Optional<SearchView.FoundNote> note(Ticket ticket, Hit hit) {
        return ticket.notes().stream()
                .filter(note -> note.id().equals(hit.subject()))
                .findFirst()
                .map(note -> new SearchView.FoundNote(
                        ticket.id().toString(),
                        ticket.number(),
                        ticket.subject(),
                        Highlight.of(note.text(), hit.words())));
    }
}
