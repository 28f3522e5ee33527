package io.keskus.calls;

import java.time.Instant;

/**
 * Why the recordings of a call must not be deleted.
 *
 * @param reason 1..500 characters
 * @param placedBy as {@code member:0190…}
 */
public record LegalHold(String reason, String placedBy, Instant placedAt) {}
