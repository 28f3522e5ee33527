package io.keskus.contacts.tickets;

import io.keskus.contacts.TicketStatus;
import io.keskus.kernel.ContactId;
import java.util.Optional;

/**
 * Which tickets to list.
 *
 * @param below only tickets with a lower number: the page before ended there
 */
public record TicketFilter(Optional<TicketStatus> status, Optional<ContactId> contact, Optional<Long> below) {}
