package io.keskus.telephony;

import java.time.Duration;
import java.util.Optional;

/**
 * The carrier's own record of a recording of a leg.
 *
 * @param length whole seconds; present when {@link State#COMPLETED}
 */
public record CarrierRecording(RecordingId recording, State state, Optional<Duration> length) {
    /** Where it stands. */
    public enum State {
        RUNNING,
        PAUSED,
        /** Ended, its sound is being made. */
        STOPPED,
        /** Ended, its sound can be fetched. */
        COMPLETED,
        /** Ended without any sound. */
        ABSENT;

        /** Whether sound may still be added to it. */
        public boolean isLiving() {
            return this == RUNNING || this == PAUSED;
        }
    }
}
