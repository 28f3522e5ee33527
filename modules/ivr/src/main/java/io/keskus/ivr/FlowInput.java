package io.keskus.ivr;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.regex.Pattern;

/** Something that happened to a call in a flow; every one is journaled, so that the flow can be gone through again. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FlowInput.Arrived.class, name = "arrived"),
    @JsonSubTypes.Type(value = FlowInput.Keys.class, name = "keys"),
    @JsonSubTypes.Type(value = FlowInput.NoInput.class, name = "no-input"),
    @JsonSubTypes.Type(value = FlowInput.HoursVerdict.class, name = "hours-verdict"),
    @JsonSubTypes.Type(value = FlowInput.Left.class, name = "left"),
    @JsonSubTypes.Type(value = FlowInput.QueueEnded.class, name = "queue-ended"),
    @JsonSubTypes.Type(value = FlowInput.VoicemailLeft.class, name = "voicemail-left"),
    @JsonSubTypes.Type(value = FlowInput.Resumed.class, name = "resumed"),
    @JsonSubTypes.Type(value = FlowInput.HungUp.class, name = "hung-up")
})
public sealed interface FlowInput {
    /**
     * The call came in.
     *
     * @param languages the caller's languages as far as they are known, best first, as {@code fi-FI}
     * @param callerKnown whether the number belongs to a contact
     */
    record Arrived(List<String> languages, boolean callerKnown) implements FlowInput {
        public Arrived {
            languages = List.copyOf(languages);
        }
    }

    /**
     * The caller pressed keys; without the finish key.
     *
     * @param digits {@code 0-9*#}, or {@code x} for a digit that must not be known
     */
    record Keys(String digits) implements FlowInput {
        private static final Pattern DIGIT = Pattern.compile("[0-9]");
        private static final Pattern SHAPE = Pattern.compile("[0-9*#x]{0,64}");

        public Keys {
            if (!SHAPE.matcher(digits).matches()) {
                throw new IllegalArgumentException("keys are 0-9, * and #, at most 64");
            }
        }

        /** The same keys with every digit hidden: what a journal keeps when the question was a sensitive one. */
        public Keys masked() {
            return new Keys(DIGIT.matcher(digits).replaceAll("x"));
        }

        /** Hidden on purpose: keys may be a card number. */
        @Override
        public String toString() {
            return "Keys[" + masked().digits + "]";
        }
    }

    /** The time to answer passed. */
    record NoInput() implements FlowInput {}

    /** The answer to {@link Directive.NeedHours}. */
    record HoursVerdict(String name, boolean open) implements FlowInput {}

    /** The caller left the queue by a key. */
    record Left(String key) implements FlowInput {}

    /** The wait or the conversation ended and the caller is still there. */
    record QueueEnded(QueueOutcome outcome) implements FlowInput {}

    /**
     * The message ended.
     *
     * @param seconds its length; 0 when nothing was said
     */
    record VoicemailLeft(int seconds) implements FlowInput {}

    /** The carrier asks again for what it was already told; nothing new happened. */
    record Resumed() implements FlowInput {}

    /** The caller is gone. */
    record HungUp() implements FlowInput {}
}
