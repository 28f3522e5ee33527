package io.keskus.contacts.api;

import io.keskus.contacts.Ticket;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import java.time.Instant;
import java.util.List;

/** A ticket as an answer; the contact is null when the caller withheld the number. */
record TicketView(
        String id,
        long number,
        String status,
        String subject,
        InteractionId interaction,
        ContactId contact,
        ClientId client,
        List<String> tags,
        List<NoteView> notes,
        Instant openedAt,
        Instant changedAt,
        long version) {
    /** @param author as {@code member:0190…} */
    record NoteView(String author, String text, Instant writtenAt) {}

    static TicketView of(Ticket ticket) {
        return new TicketView(
                ticket.id().toString(),
                ticket.number(),
                ticket.status().code(),
                ticket.subject(),
                ticket.interaction(),
                ticket.contact().orElse(null),
                ticket.client().orElse(null),
                ticket.tags(),
                ticket.notes().stream()
                        .map(note -> new NoteView(note.author(), note.text(), note.writtenAt()))
                        .toList(),
                ticket.openedAt(),
                ticket.changedAt(),
                ticket.version());
    }
}
