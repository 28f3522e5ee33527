package io.keskus.contacts.tickets;

import io.keskus.contacts.TicketStatus;
import java.util.Set;

/**
 * What a request wants to be otherwise; a part that is null stays as it is.
 *
 * @param subject 1..200 characters
 * @param tags all of them, each 1..40 characters
 */
public record TicketChange(TicketStatus status, String subject, Set<String> tags) {}
