package io.keskus.contacts;

import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What has to be done, or was done, about one interaction.
 *
 * @param number counts from 1 in its tenant, without gaps
 * @param contact empty when the caller withheld the number
 * @param tags small words in order
 * @param notes oldest first
 * @param version rises with every change; the ETag
 */
public record Ticket(
        TicketId id,
        long number,
        TicketStatus status,
        String subject,
        InteractionId interaction,
        Optional<ContactId> contact,
        Optional<ClientId> client,
        List<String> tags,
        List<TicketNote> notes,
        Instant openedAt,
        Instant changedAt,
        long version) {
    public Ticket {
        tags = List.copyOf(tags);
        notes = List.copyOf(notes);
    }

    /** Its number alone: subject and notes may be personal. */
    @Override
    public String toString() {
        return "ticket " + number;
    }
}
