package io.keskus.contacts;

import java.time.Instant;
import java.util.Optional;

/**
 * Something about a ticket became otherwise.
 *
 * @param actor as {@code member:0190…}
 * @param what {@code status}, {@code subject}, {@code tags}, {@code reason}, {@code disposition}, {@code assignee},
 *     {@code fields}
 */
public record TicketEvent(Instant at, String actor, String what, Optional<String> before, Optional<String> after) {}
