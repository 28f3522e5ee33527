package io.keskus.contacts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.kernel.AgentId;
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
 * @param reason why the contact got in touch, as a way through the tenant's tree: {@code order/late}
 * @param disposition what the conversation came to
 * @param assignee who looks after it
 * @param dueAt when the earliest promise about it has to be kept
 * @param custom the tenant's own fields
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
        Optional<String> reason,
        Optional<String> disposition,
        Optional<AgentId> assignee,
        Optional<Instant> dueAt,
        ObjectNode custom,
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
