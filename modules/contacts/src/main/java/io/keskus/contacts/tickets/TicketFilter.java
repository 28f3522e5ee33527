package io.keskus.contacts.tickets;

import io.keskus.contacts.TicketStatus;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import java.time.Instant;
import java.util.Optional;

/**
 * Which tickets to list.
 *
 * @param reason itself and everything below it
 * @param dueBefore only those with a promise to be kept before then
 * @param below only tickets with a lower number: the page before ended there
 */
public record TicketFilter(
        Optional<TicketStatus> status,
        Optional<ContactId> contact,
        Optional<AgentId> assignee,
        Optional<String> tag,
        Optional<String> reason,
        Optional<Instant> dueBefore,
        Optional<Long> below) {
    /** Every ticket, from the newest. */
    public static final TicketFilter ALL = new TicketFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
