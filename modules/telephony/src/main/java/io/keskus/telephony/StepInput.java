package io.keskus.telephony;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** What the carrier brings when it asks for the next document. */
public sealed interface StepInput {

    /** Nothing: a {@link Verb.GoTo}, a redirect by us, or a waiting script of a conference. */
    record None() implements StepInput {}

    /** What was pressed, 1..32 of {@code 0..9 * #}, without the finish key. May be a card number: never log it. */
    record Keys(String digits) implements StepInput {
        public Keys {
            Objects.requireNonNull(digits, "digits");
        }

        @Override
        public String toString() {
            return "Keys[" + digits.length() + " hidden]";
        }
    }

    /** The leg is parked and asks what to hear. @param position from 1 */
    record Waiting(int position, Duration waited, int queueSize) implements StepInput {}

    /** The leg is no longer parked. @param waited as the carrier counted */
    record QueueLeft(Reason reason, Duration waited) implements StepInput {
        /** Why it left. */
        public enum Reason {
            /** By {@link Verb.LeaveQueue}. */
            LEFT,
            HUNG_UP,
            /** We moved the call elsewhere; the answer to this request is heard by nobody. */
            REDIRECTED,
            /** Bridged by a dial into the queue, and the bridge has ended. */
            BRIDGED,
            FULL,
            FAILED
        }
    }

    /** The leg is out of a conference, or what it dialled has ended. Other leg and duration are unknown for a conference. */
    record DialEnded(Result result, Optional<ProviderCallId> otherLeg, Optional<Duration> duration)
            implements StepInput {
        /** How the dialled side ended. */
        public enum Result {
            ANSWERED,
            BUSY,
            NO_ANSWER,
            FAILED,
            CANCELED
        }
    }

    /** A recording was made; the file may not be there yet. @param finishedBy a key, or empty for silence, time or hang-up */
    record Recorded(RecordingId recording, URI audio, Duration length, Optional<Character> finishedBy)
            implements StepInput {}
}
