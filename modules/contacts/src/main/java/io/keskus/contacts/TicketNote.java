package io.keskus.contacts;

import java.time.Instant;

/**
 * What somebody wrote down about a ticket, for colleagues and never for the contact.
 *
 * @param author as {@code member:0190…}
 */
public record TicketNote(String author, String text, Instant writtenAt) {}
