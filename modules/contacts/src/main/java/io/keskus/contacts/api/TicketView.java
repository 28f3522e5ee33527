package io.keskus.contacts.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.Ticket;
import io.keskus.contacts.TicketNote;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A ticket as an answer; the contact is null when the caller withheld the number. */
record TicketView(
        String id,
        long number,
        String status,
        String subject,
        InteractionId interaction,
        ContactId contact,
        ClientId client,
        String reason,
        String disposition,
        AgentId assignee,
        Instant dueAt,
        ObjectNode custom,
        List<String> tags,
        List<NoteView> notes,
        Instant openedAt,
        Instant changedAt,
        long version) {
    /** @param author as {@code member:0190…} */
    record NoteView(UUID id, String author, String text, Instant writtenAt, Instant editedAt) {
        static NoteView of(TicketNote note) {
            return new NoteView(
                    note.id(),
                    note.author(),
                    note.text(),
                    note.writtenAt(),
                    note.editedAt().orElse(null));
        }
    }

    static TicketView of(Ticket ticket) {
        return new TicketView(
                ticket.id().toString(),
                ticket.number(),
                ticket.status().code(),
                ticket.subject(),
                ticket.interaction(),
                ticket.contact().orElse(null),
                ticket.client().orElse(null),
                ticket.reason().orElse(null),
                ticket.disposition().orElse(null),
                ticket.assignee().orElse(null),
                ticket.dueAt().orElse(null),
                ticket.custom(),
                ticket.tags(),
                ticket.notes().stream().map(NoteView::of).toList(),
                ticket.openedAt(),
                ticket.changedAt(),
                ticket.version());
    }
}
