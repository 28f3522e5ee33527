package io.keskus.contacts.tickets;

import io.keskus.contacts.Ticket;
import io.keskus.contacts.TicketId;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tags and notes, and the ticket as a whole. */
final class TicketDetails {
    private final EntityManager entities;

    TicketDetails(EntityManager entities) {
        this.entities = entities;
    }

    Ticket ticket(TicketRow row) {
        return new Ticket(
                new TicketId(row.id()),
                row.number(),
                row.status(),
                row.subject(),
                new InteractionId(row.interactionId()),
                Optional.ofNullable(row.contactId()).map(ContactId::new),
                Optional.ofNullable(row.clientId()).map(ClientId::new),
                tags(row.id()).stream().map(TagRow::tag).toList(),
                notes(row.id()).stream().map(NoteRow::note).toList(),
                row.openedAt(),
                row.changedAt(),
                row.version());
    }

    void retag(UUID ticket, Set<String> wanted) {
        var missing = new HashSet<>(wanted);
        for (var row : tags(ticket)) {
            if (!missing.remove(row.tag())) {
                entities.remove(row);
            }
        }
        missing.forEach(tag -> entities.persist(new TagRow(Ids.next(), ticket, tag)));
    }

    int eraseNotes(UUID ticket) {
        var notes = notes(ticket);
        notes.forEach(entities::remove);
        return notes.size();
    }

    private List<TagRow> tags(UUID ticket) {
        return entities.createQuery("SELECT t FROM TagRow t WHERE t.ticketId = :ticket ORDER BY t.tag", TagRow.class)
                .setParameter("ticket", ticket)
                .getResultList();
    }

    private List<NoteRow> notes(UUID ticket) {
        return entities.createQuery("SELECT n FROM NoteRow n WHERE n.ticketId = :ticket ORDER BY n.id", NoteRow.class)
                .setParameter("ticket", ticket)
                .getResultList();
    }
}
