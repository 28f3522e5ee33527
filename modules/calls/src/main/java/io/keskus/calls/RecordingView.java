package io.keskus.calls;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A recording as others read it.
 *
 * @param seconds its length, once it is stored
 * @param bytes of the WAV, once it is stored
 * @param channels 1 mixed, 2 caller and what the caller heard; 0 while nobody knows
 * @param legalHold it is kept however old it gets
 */
public record RecordingView(
        UUID id,
        RecordingKind kind,
        RecordingState state,
        Instant startedAt,
        Optional<Double> seconds,
        Optional<Long> bytes,
        int channels,
        boolean legalHold) {}
