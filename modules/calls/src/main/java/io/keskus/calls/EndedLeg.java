package io.keskus.calls;

import java.time.Instant;

/**
 * A leg of a call that is over.
 *
 * @param destinationClass where it led, as far as the price goes, as {@code FI-fixed} or {@code client}; never a number
 * @param startedAt UTC
 * @param seconds from answer to end, as the carrier counts
 * @param billable false for legs that were busy, failed, cancelled or never answered
 */
public record EndedLeg(
        String providerCallId,
        LegKind kind,
        String destinationClass,
        Instant startedAt,
        long seconds,
        boolean billable) {}
