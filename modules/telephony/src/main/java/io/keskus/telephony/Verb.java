package io.keskus.telephony;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** One thing that a leg does. */
public sealed interface Verb {

    /** What may sound while keys are awaited. */
    sealed interface Prompt extends Verb {}

    /**
     * Speech from text, in plain words.
     *
     * @param language with a region where the voice depends on one, as {@code fi-FI}
     */
    record Say(String text, Locale language) implements Prompt {
        public Say {
            Objects.requireNonNull(language, "language");
            if (text == null || text.isBlank() || text.length() > 4096) {
                throw new IllegalArgumentException("1..4096 characters to say");
            }
        }
    }

    /**
     * A sound file.
     *
     * @param audio an absolute address that the carrier can read
     * @param times 1..1000; 0 is until the call moves on
     */
    record Play(URI audio, int times) implements Prompt {
        public Play {
            if (!audio.isAbsolute()) {
                throw new IllegalArgumentException("an absolute address: " + audio);
            }
            if (times < 0 || times > 1000) {
                throw new IllegalArgumentException("times 0..1000: " + times);
            }
        }

        public static Play once(URI audio) {
            return new Play(audio, 1);
        }
    }

    /** Silence. @param length 1 s or more, in whole seconds */
    record Pause(Duration length) implements Prompt {
        public Pause {
            wholeSeconds("pause", length, 1, 3600);
        }
    }

    /**
     * Waits for keys while the prompts sound. With at least one key, {@code next} is asked with {@link StepInput.Keys};
     * without any the script goes on with its next verb, so put a {@link GoTo} there to hear of silence.
     *
     * @param timeout silence after the prompts or the last key, whole seconds 1..60
     * @param maxKeys 1..32; the last of them ends the input at once
     * @param finishKey ends the input and is not part of it: {@code # * 0..9}; empty: only time and number end it
     */
    record AskKeys(List<Prompt> prompts, StepToken next, Duration timeout, int maxKeys, Optional<Character> finishKey)
            implements Verb {
        public AskKeys {
            prompts = List.copyOf(prompts);
            Objects.requireNonNull(next, "next");
            wholeSeconds("timeout", timeout, 1, 60);
            if (maxKeys < 1 || maxKeys > 32) {
                throw new IllegalArgumentException("maxKeys 1..32: " + maxKeys);
            }
            if (finishKey.isPresent() && "#*0123456789".indexOf(finishKey.get()) < 0) {
                throw new IllegalArgumentException("finishKey # * 0..9: " + finishKey.get());
            }
        }
    }

    /**
     * Parks the leg at the carrier until it is redirected, leaves or hangs up.
     *
     * @param queue the parking place's name; ours, for people who look at the carrier's console
     * @param waiting asked for what sounds meanwhile, and again (same token, same document) whenever that runs out: end it
     *     with a {@link GoTo} to have a new say. Its script may hold {@link Prompt}s, {@link AskKeys}, {@link GoTo} and
     *     {@link LeaveQueue}
     * @param after asked with {@link StepInput.QueueLeft} when the leg leaves by itself or hangs up; after a redirect too,
     *     but then the answer is heard by nobody
     */
    record HoldInQueue(String queue, StepToken waiting, StepToken after) implements Verb {
        public HoldInQueue {
            Opaque.check("queue", queue, 64);
            Objects.requireNonNull(waiting, "waiting");
            Objects.requireNonNull(after, "after");
        }
    }

    /** Inside a waiting script: leave the parking place and go on at its {@code after}. */
    record LeaveQueue() implements Verb {}

    /**
     * Meets the others in a conference.
     *
     * @param label names the participant among them, as {@code caller} or {@code agent}; 1..64 of the usual letters
     * @param startOnEnter until somebody with this comes, all hear {@code waiting}
     * @param endOnExit when this leg leaves, the conference ends for all
     * @param waiting asked for what sounds before the start; may hold {@link Prompt}s and {@link GoTo} only; empty: silence
     * @param after asked with {@link StepInput.DialEnded} when the leg is out of the conference and still there
     * @param muted hears, and is not heard
     * @param coached the leg that alone hears this one; empty: all do
     */
    record JoinConference(
            ConferenceName conference,
            String label,
            boolean startOnEnter,
            boolean endOnExit,
            Optional<StepToken> waiting,
            StepToken after,
            boolean muted,
            Optional<ProviderCallId> coached)
            implements Verb {
        /** Heard by all. */
        public JoinConference(
                ConferenceName conference,
                String label,
                boolean startOnEnter,
                boolean endOnExit,
                Optional<StepToken> waiting,
                StepToken after) {
            this(conference, label, startOnEnter, endOnExit, waiting, after, false, Optional.empty());
        }

        public JoinConference {
            Objects.requireNonNull(coached, "coached");
            Objects.requireNonNull(conference, "conference");
            Objects.requireNonNull(waiting, "waiting");
            Objects.requireNonNull(after, "after");
            Opaque.check("label", label, 64);
        }
    }

    /**
     * A tone, then the caller's voice is recorded. {@code next} is asked with {@link StepInput.Recorded}; when nothing was
     * said the script goes on with its next verb. The sound itself is announced later by a {@link RecordingFact}.
     *
     * @param longest whole seconds 1..3600
     * @param silence ends the recording, whole seconds 1..60
     */
    record TakeVoicemail(StepToken next, Duration longest, Duration silence) implements Verb {
        public TakeVoicemail {
            Objects.requireNonNull(next, "next");
            wholeSeconds("longest", longest, 1, 3600);
            wholeSeconds("silence", silence, 1, 60);
        }
    }

    /** Asks for the next document. Nothing may follow. */
    record GoTo(StepToken step) implements Verb {
        public GoTo {
            Objects.requireNonNull(step, "step");
        }
    }

    /** Ends the call. */
    record HangUp() implements Verb {}

    /** Refuses a call that was not answered yet; must be the first verb, and then costs nothing. */
    record Reject(Reason reason) implements Verb {
        /** What the other side's network is told. */
        public enum Reason {
            BUSY,
            REFUSED
        }

        public Reject {
            Objects.requireNonNull(reason, "reason");
        }
    }

    private static void wholeSeconds(String what, Duration length, long least, long most) {
        if (length.getNano() != 0 || length.toSeconds() < least || length.toSeconds() > most) {
            throw new IllegalArgumentException(what + ": whole seconds " + least + ".." + most + ": " + length);
        }
    }
}
