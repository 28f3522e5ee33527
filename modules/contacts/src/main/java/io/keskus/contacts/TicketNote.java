package io.keskus.contacts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody wrote down about a ticket, for colleagues and never for the contact.
 *
 * @param author as {@code member:0190…}
 */
public record TicketNote(UUID id, String author, String text, Instant writtenAt, Optional<Instant> editedAt) {}
