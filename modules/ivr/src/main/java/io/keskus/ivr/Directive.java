package io.keskus.ivr;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** Something that is to be done for the caller, in the order of the list it stands in. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Directive.Speak.class, name = "speak"),
    @JsonSubTypes.Type(value = Directive.AskKeys.class, name = "ask-keys"),
    @JsonSubTypes.Type(value = Directive.NeedHours.class, name = "need-hours"),
    @JsonSubTypes.Type(value = Directive.EnterQueue.class, name = "enter-queue"),
    @JsonSubTypes.Type(value = Directive.TakeVoicemail.class, name = "take-voicemail"),
    @JsonSubTypes.Type(value = Directive.Collected.class, name = "collected"),
    @JsonSubTypes.Type(value = Directive.HangUp.class, name = "hang-up")
})
public sealed interface Directive {
    /** Say this; keys do not cut it short. */
    record Speak(List<Spoken> prompts) implements Directive {
        public Speak {
            prompts = List.copyOf(prompts);
        }
    }

    /**
     * Say this and take keys, which cut it short. Answered by {@link FlowInput.Keys} or {@link FlowInput.NoInput}. Always
     * the last directive of a step.
     *
     * @param timeoutSeconds silence after the prompts, and between keys
     * @param maxDigits the answer is complete with so many
     * @param finishKey completes the answer sooner; empty for none, so that {@code #} can be an answer
     * @param sensitive the answer is never to be logged, and journaled only as {@link FlowInput.Keys#masked()}
     */
    record AskKeys(List<Spoken> prompts, int timeoutSeconds, int maxDigits, String finishKey, boolean sensitive)
            implements Directive {
        public AskKeys {
            prompts = List.copyOf(prompts);
        }
    }

    /**
     * Look whether these hours are open now and answer with {@link FlowInput.HoursVerdict} at once; what stands before in
     * the list comes before what the next step says. Always the last directive of a step.
     */
    record NeedHours(String name) implements Directive {}

    /**
     * Put the caller into this queue; one who is in it already keeps the place. Answered by
     * {@link FlowInput.Left} or {@link FlowInput.QueueEnded}. Always the last directive of a step.
     *
     * @param priority 1 (served first) .. 10
     * @param language the caller's
     * @param announcement said again and again while waiting; may be empty
     * @param leaveKeys keys that leave the queue; may be empty
     * @param maxWaitSeconds 0 for as long as the caller likes
     */
    record EnterQueue(
            String queue,
            List<SkillNeed> skills,
            int priority,
            String language,
            String music,
            List<Spoken> announcement,
            List<String> leaveKeys,
            int maxWaitSeconds)
            implements Directive {
        public EnterQueue {
            skills = List.copyOf(skills);
            announcement = List.copyOf(announcement);
            leaveKeys = List.copyOf(leaveKeys);
        }
    }

    /**
     * Say this, beep and record. Answered by {@link FlowInput.VoicemailLeft}. Always the last directive of a step.
     *
     * @param mailbox whose message it is
     * @param finishKey ends the message
     */
    record TakeVoicemail(String mailbox, List<Spoken> prompts, int maxSeconds, String finishKey) implements Directive {
        public TakeVoicemail {
            prompts = List.copyOf(prompts);
        }
    }

    /**
     * Keep this with the call and show it to the agent.
     *
     * @param sensitive it may be shown but never stored in clear, logged or replayed
     */
    record Collected(String name, String value, boolean sensitive) implements Directive {
        /** Hides a sensitive value. */
        @Override
        public String toString() {
            return "Collected[" + name + "=" + (sensitive ? "hidden" : value) + "]";
        }
    }

    /** End the call. Always the last directive of a step. */
    record HangUp() implements Directive {}
}
