package io.keskus.calls;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A recording as others read it.
 *
 * @param seconds its length, once it is stored
 * @param bytes of the WAV, once it is stored
 * @param channels 1 mixed, 2 caller and what the caller heard; 0 while nobody knows
 * @param legalHold it is kept however old it gets
 * @param heardAt when somebody first listened
 * @param pauses what of it is silence, since card data was spoken
 * @param gone who had it deleted and why; its sound may still be there for seconds
 */
public record RecordingView(
        UUID id,
        RecordingKind kind,
        RecordingState state,
        Instant startedAt,
        Optional<Double> seconds,
        Optional<Long> bytes,
        int channels,
        boolean legalHold,
        Optional<Instant> heardAt,
        List<Pause> pauses,
        Optional<Gone> gone) {
    /**
     * A part in which nothing was recorded.
     *
     * @param from seconds since the beginning
     * @param until seconds since the beginning; empty when it was never resumed
     */
    public record Pause(double from, Optional<Double> until) {}

    /**
     * Why its sound is no more.
     *
     * @param by as {@code member:0190…}, {@code retention}, {@code erasure}
     * @param reason in the words of whoever did it
     * @param at when the last of it was deleted
     */
    public record Gone(String by, Optional<String> reason, Optional<Instant> at) {}
}
