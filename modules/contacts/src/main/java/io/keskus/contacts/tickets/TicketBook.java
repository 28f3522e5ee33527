package io.keskus.contacts.tickets;

import io.keskus.contacts.Ticket;
import io.keskus.contacts.TicketId;
import io.keskus.contacts.TicketNote;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens and finds tickets, in the unit of work of the caller. */
public final class TicketBook {
    private final EntityManager entities;
    private final TicketNumbers numbers;
    private final Clock clock;

    public TicketBook(EntityManager entities, TicketNumbers numbers, Clock clock) {
        this.entities = entities;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** One ticket for each interaction, however often and from wherever it is asked for. */
    public Ticket open(
            InteractionId interaction, Optional<ContactId> contact, String subject, Optional<ClientId> client) {
        return find(interaction, LockModeType.NONE).orElseGet(() -> {
            numbers.lock();
            // a locking read: another transaction may have opened it while this one waited
            return find(interaction, LockModeType.PESSIMISTIC_WRITE)
                    .orElseGet(() -> openNew(interaction, contact, subject, client));
        });
    }

    public Optional<Ticket> find(TicketId id) {
        return Optional.ofNullable(entities.find(TicketRow.class, id.value())).map(this::ticket);
    }

    public Optional<Ticket> find(InteractionId interaction) {
        return find(interaction, LockModeType.NONE);
    }

    private Optional<Ticket> find(InteractionId interaction, LockModeType lock) {
        return entities.createQuery("SELECT t FROM TicketRow t WHERE t.interactionId = :interaction", TicketRow.class)
                .setParameter("interaction", interaction.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .map(this::ticket);
    }

    private Ticket openNew(
            InteractionId interaction, Optional<ContactId> contact, String subject, Optional<ClientId> client) {
        var row = new TicketRow(
                Ids.next(),
                numbers.next(),
                interaction.value(),
                contact.map(ContactId::value).orElse(null),
                client.map(ClientId::value).orElse(null),
                subject,
                clock.instant());
        entities.persist(row);
        entities.flush();
        return ticket(row);
    }

    private Ticket ticket(TicketRow row) {
        return new Ticket(
                new TicketId(row.id()),
                row.number(),
                row.status(),
                row.subject(),
                new InteractionId(row.interactionId()),
                Optional.ofNullable(row.contactId()).map(ContactId::new),
                Optional.ofNullable(row.clientId()).map(ClientId::new),
                tags(row.id()),
                notes(row.id()),
                row.openedAt(),
                row.version());
    }

    private List<String> tags(UUID ticket) {
        return entities.createQuery(
                        "SELECT t.tag FROM TagRow t WHERE t.ticketId = :ticket ORDER BY t.tag", String.class)
                .setParameter("ticket", ticket)
                .getResultList();
    }

    private List<TicketNote> notes(UUID ticket) {
        return entities.createQuery("SELECT n FROM NoteRow n WHERE n.ticketId = :ticket ORDER BY n.id", NoteRow.class)
                .setParameter("ticket", ticket)
                .getResultStream()
                .map(NoteRow::note)
                .toList();
    }
}
