package io.keskus.contacts.tickets;

import io.keskus.contacts.Ticket;
import io.keskus.contacts.TicketId;
import io.keskus.contacts.TicketNote;
import io.keskus.contacts.TicketRef;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens, finds and changes tickets, in the unit of work of the caller. */
@ApplicationScoped
public class TicketBook {
    private static final String SERIES = "ticket";

    private final EntityManager entities;
    private final TicketDetails details;
    private final Clock clock;

    /** For the container's proxy. */
    protected TicketBook() {
        this(null, null);
    }

    @Inject
    public TicketBook(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.details = new TicketDetails(entities);
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
                .map(details::ticket);
    }

    /** Of those of the interactions that have one. */
    public Map<InteractionId, TicketRef> refs(Collection<InteractionId> interactions) {
        if (interactions.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "SELECT t.interactionId, t.id, t.number FROM ContactTicket t WHERE t.interactionId IN :all",
                        Object[].class)
                .setParameter(
                        "all", interactions.stream().map(InteractionId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new InteractionId((UUID) row[0]),
                        row -> new TicketRef(new TicketId((UUID) row[1]), (Long) row[2])));
    }

    /** Newest first. */
    public List<Ticket> list(TicketFilter filter, int most) {
        var where = "WHERE t.number < :below"
                + filter.status().map(status -> " AND t.status = :status").orElse("")
                + filter.contact().map(contact -> " AND t.contactId = :contact").orElse("");
        var query = entities.createQuery(
                        "SELECT t FROM ContactTicket t " + where + " ORDER BY t.number DESC", TicketRow.class)
                .setParameter("below", filter.below().orElse(Long.MAX_VALUE))
                .setMaxResults(most);
        filter.status().ifPresent(status -> query.setParameter("status", status.code()));
        filter.contact().ifPresent(contact -> query.setParameter("contact", contact.value()));
        return query.getResultStream().map(details::ticket).toList();
    }

    /** The ticket must be there. */
    public Ticket change(TicketId id, TicketChange change) {
        var row = entities.find(TicketRow.class, id.value());
        if (change.status() != null) {
            row.status(change.status());
        }
        if (change.subject() != null) {
            row.subject(change.subject());
        }
        if (change.tags() != null) {
            details.retag(row.id(), change.tags());
        }
        return changed(row);
    }

    /** The ticket must be there. @param author as {@code member:0190…} */
    public Ticket note(TicketId id, String author, String text) {
        var row = entities.find(TicketRow.class, id.value());
        entities.persist(new NoteRow(Ids.next(), row.id(), new TicketNote(author, text, clock.instant())));
        return changed(row);
    }

    /** Takes what people wrote about a contact out of its tickets; the tickets stay. */
    public int forget(ContactId contact) {
        var rows = entities.createQuery("SELECT t FROM ContactTicket t WHERE t.contactId = :contact", TicketRow.class)
                .setParameter("contact", contact.value())
                .getResultList();
        int notes = 0;
        for (var row : rows) {
            row.subject("(erased)");
            notes += details.eraseNotes(row.id());
        }
        return rows.size() + notes;
    }

    private Ticket changed(TicketRow row) {
        row.touch(clock.instant());
        // tags and notes lie in other rows: the ticket is another version even when its own row is the same
        entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
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
