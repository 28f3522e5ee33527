package io.keskus.contacts.tickets;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.Ticket;
import io.keskus.contacts.TicketId;
import io.keskus.contacts.search.SearchIndex;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import io.keskus.platform.Json;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tags and notes, and the ticket as a whole. */
final class TicketDetails {
    private final EntityManager entities;
    private final SearchIndex index;

    TicketDetails(EntityManager entities) {
        this.entities = entities;
        this.index = new SearchIndex(entities);
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
                Optional.ofNullable(row.reason()),
                Optional.ofNullable(row.disposition()),
                Optional.ofNullable(row.assignee()).map(AgentId::new),
                Optional.ofNullable(row.dueAt()),
                Json.read(row.custom(), ObjectNode.class),
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

    /** A ticket is found by its number, subject, tags and reason. */
    void index(TicketRow row) {
        var texts = new ArrayList<String>(List.of(Long.toString(row.number()), row.subject()));
        tags(row.id()).forEach(tag -> texts.add(tag.tag()));
        Optional.ofNullable(row.reason()).ifPresent(texts::add);
        index.put(SearchIndex.Kind.TICKET, row.id(), texts);
    }

    void index(NoteRow note) {
        index.put(SearchIndex.Kind.NOTE, note.id(), List.of(note.text()));
    }

    String tagsOf(UUID ticket) {
        return String.join(", ", tags(ticket).stream().map(TagRow::tag).toList());
    }

    /** What people wrote goes; number, status and times stay. @return how many notes there were */
    int erase(TicketRow row) {
        row.subject("(erased)");
        row.custom(null);
        var notes = notes(row.id());
        notes.forEach(note -> {
            index.forget(note.id());
            entities.remove(note);
        });
        entities.createQuery(
                        "SELECT c FROM TicketChangeRow c WHERE c.ticketId = :ticket AND c.what IN ('subject', 'fields')",
                        ChangeRow.class)
                .setParameter("ticket", row.id())
                .getResultList()
                .forEach(entities::remove);
        index(row);
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
