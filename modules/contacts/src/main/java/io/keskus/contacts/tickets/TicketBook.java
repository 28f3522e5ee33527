package io.keskus.contacts.tickets;

import io.keskus.contacts.Ticket;
import io.keskus.contacts.TicketEvent;
import io.keskus.contacts.TicketId;
import io.keskus.contacts.TicketRef;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens, finds and changes tickets, in the unit of work of the caller. */
@ApplicationScoped
public class TicketBook {
    /** For how long an author may mend a note. */
    public static final Duration NOTE_MENDABLE = Duration.ofMinutes(15);

    private static final String SERIES = "ticket";

    private final EntityManager entities;
    private final TicketDetails details;
    private final TicketChanges changes;
    private final Clock clock;

    /** For the container's proxy. */
    protected TicketBook() {
        this(null, null);
    }

    @Inject
    public TicketBook(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.details = new TicketDetails(entities);
        this.changes = new TicketChanges(entities, details);
        this.clock = clock;
    }

    /** One ticket for each interaction, however often and from wherever it is asked for. */
    public Ticket open(
            InteractionId interaction, Optional<ContactId> contact, String subject, Optional<ClientId> client) {
        return find(interaction).orElseGet(() -> {
            var counter = lockedCounter();
            // another unit may have opened it while this one waited for the lock
            return find(interaction).orElseGet(() -> {
                var row = new TicketRow(
                        Ids.next(),
                        counter.next(),
                        interaction.value(),
                        contact.map(ContactId::value).orElse(null),
                        client.map(ClientId::value).orElse(null),
                        subject,
                        clock.instant());
                entities.persist(row);
                entities.flush();
                details.index(row);
                return details.ticket(row);
            });
        });
    }

    public Optional<Ticket> find(TicketId id) {
        return Optional.ofNullable(entities.find(TicketRow.class, id.value())).map(details::ticket);
    }

    public Optional<Ticket> find(InteractionId interaction) {
        return entities.createQuery(
                        "SELECT t FROM ContactTicket t WHERE t.interactionId = :interaction", TicketRow.class)
                .setParameter("interaction", interaction.value())
                .getResultStream()
                .findFirst()
                .map(details::ticket)
                .or(() -> linked(interaction));
    }

    /** Of those of the interactions that have one, as its first one or a later one, as {@link #find} has it. */
    public Map<InteractionId, TicketRef> refs(Collection<InteractionId> interactions) {
        if (interactions.isEmpty()) {
            return Map.of();
        }
        var all = interactions.stream().map(InteractionId::value).toList();
        var refs = refs(
                "SELECT l.interactionId, t.id, t.number FROM ContactTicket t, TicketLinkRow l"
                        + " WHERE l.ticketId = t.id AND l.interactionId IN :all",
                all);
        refs.putAll(
                refs("SELECT t.interactionId, t.id, t.number FROM ContactTicket t WHERE t.interactionId IN :all", all));
        return refs;
    }

    private Map<InteractionId, TicketRef> refs(String query, List<UUID> all) {
        return entities.createQuery(query, Object[].class)
                .setParameter("all", all)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new InteractionId((UUID) row[0]),
                        row -> new TicketRef(new TicketId((UUID) row[1]), (Long) row[2])));
    }

    private Optional<Ticket> linked(InteractionId interaction) {
        return entities.createQuery(
                        "SELECT l.ticketId FROM TicketLinkRow l WHERE l.interactionId = :interaction", UUID.class)
                .setParameter("interaction", interaction.value())
                .getResultStream()
                .findFirst()
                .flatMap(id -> find(new TicketId(id)));
    }

    /** The interaction is about this ticket and gets none of its own. */
    public void link(TicketId id, InteractionId interaction) {
        entities.persist(new LinkRow(Ids.next(), id.value(), interaction.value()));
    }

    /** The ticket with a note of this id. */
    public Optional<Ticket> findByNote(UUID note) {
        return Optional.ofNullable(entities.find(NoteRow.class, note))
                .flatMap(row -> find(new TicketId(row.ticketId())));
    }

    /** Newest first. @param contacts the filter's contact by every id that it has */
    public List<Ticket> list(TicketFilter filter, Collection<UUID> contacts, int most) {
        return new TicketQuery(filter, contacts)
                .list(entities, most).stream().map(details::ticket).toList();
    }

    /** Tags in use that begin with this, those of the most tickets first. */
    public List<String> tags(String start, int most) {
        return entities.createQuery(
                        "SELECT t.tag FROM TagRow t WHERE t.tag LIKE :start GROUP BY t.tag ORDER BY COUNT(t.id) DESC, t.tag",
                        String.class)
                .setParameter("start", start.replaceAll("[%_]", "") + "%")
                .setMaxResults(most)
                .getResultList();
    }

    /** What was changed, oldest first. */
    public List<TicketEvent> history(TicketId id) {
        return entities.createQuery(
                        "SELECT c FROM TicketChangeRow c WHERE c.ticketId = :ticket ORDER BY c.id", ChangeRow.class)
                .setParameter("ticket", id.value())
                .getResultStream()
                .map(ChangeRow::event)
                .toList();
    }

    /** The ticket must be there. @param actor as {@code member:0190…} */
    public Ticket change(TicketId id, TicketChange change, String actor) {
        var row = entities.find(TicketRow.class, id.value());
        isOtherwise(row);
        changes.make(row, change, actor, clock.instant());
        return changed(row);
    }

    /** The ticket must be there. @param author as {@code member:0190…} */
    public Ticket note(TicketId id, String author, String text) {
        var row = entities.find(TicketRow.class, id.value());
        isOtherwise(row);
        var note = new NoteRow(Ids.next(), row.id(), author, text, clock.instant());
        entities.persist(note);
        details.index(note);
        return changed(row);
    }

    /**
     * The author mends what was written a moment ago.
     *
     * @throws ProblemException 404 {@code note-unknown}; 409 {@code note-settled}
     */
    public Ticket mend(TicketId id, UUID note, String author, String text) {
        var row = entities.find(TicketRow.class, id.value());
        var written = entities.find(NoteRow.class, note);
        if (written == null || row == null || !written.ticketId().equals(row.id())) {
            throw new ProblemException(
                    Problem.of("note-unknown", "No such note", 404, "the ticket has no note with this id"));
        }
        var now = clock.instant();
        if (!written.note().author().equals(author)
                || now.isAfter(written.note().writtenAt().plus(NOTE_MENDABLE))) {
            throw new ProblemException(Problem.of(
                    "note-settled",
                    "The note stands",
                    409,
                    "only its author mends a note, within " + NOTE_MENDABLE.toMinutes()
                            + " minutes: write another one"));
        }
        isOtherwise(row);
        written.edit(text, now);
        details.index(written);
        return changed(row);
    }

    /** When the earliest promise about it has to be kept; empty when there is none left. The ticket must be there. */
    public void due(TicketId id, Optional<Instant> earliest) {
        entities.find(TicketRow.class, id.value()).dueAt(earliest.orElse(null));
    }

    /** Takes what people wrote about a contact, known by these ids, out of its tickets; the tickets stay. */
    public int forget(Collection<UUID> contacts) {
        var rows = entities.createQuery("SELECT t FROM ContactTicket t WHERE t.contactId IN :contacts", TicketRow.class)
                .setParameter("contacts", contacts)
                .getResultList();
        return rows.size() + rows.stream().mapToInt(details::erase).sum();
    }

    /** Tags and notes lie in other rows: the ticket is another version even when its own row is the same. */
    private void isOtherwise(TicketRow row) {
        row.touch(clock.instant());
        entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    private Ticket changed(TicketRow row) {
        entities.flush();
        details.index(row);
        return details.ticket(row);
    }

    private TicketCounter lockedCounter() {
        var counters = entities.createQuery(
                        "SELECT c FROM TicketCounter c WHERE c.series = :series", TicketCounter.class)
                .setParameter("series", SERIES)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (!counters.isEmpty()) {
            return counters.get(0);
        }
        var first = new TicketCounter(Ids.next(), SERIES);
        entities.persist(first);
        entities.flush();
        return first;
    }
}
