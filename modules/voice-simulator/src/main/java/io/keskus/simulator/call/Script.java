package io.keskus.simulator.call;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * How the person at a scripted phone behaves. Times are milliseconds of the carrier's clock; what is null does not
 * happen.
 *
 * @param press keys, in order
 * @param hangupAfterMs hangs up so long after the call was placed or began to ring
 * @param hangupAfterAnsweredMs hangs up so long after the leg was answered
 * @param hangupAfterTalkMs hangs up so long after it was first connected with another person
 * @param talkMs the same as hangupAfterTalkMs
 * @param answerAfterMs lets it ring so long before answering; 2000 unless given
 * @param busy is engaged
 * @param noAnswer lets it ring for ever
 * @param decline refuses the call
 * @param manual rings until told to answer or decline
 * @param speakMs how long this person speaks when asked to record; 3000 unless given, 0 for silence
 * @param say what this person says when a Gather listens for speech
 * @param voice what this person says into a Record, and from the first moment of being connected with another
 * @param inband keys are tones that the carrier has to recognise, instead of signals beside the sound
 * @param capture what this phone says and hears is kept as a file
 */
public record Script(
        List<Press> press,
        Long hangupAfterMs,
        Long hangupAfterAnsweredMs,
        Long hangupAfterTalkMs,
        Long talkMs,
        Long answerAfterMs,
        boolean busy,
        boolean noAnswer,
        boolean decline,
        boolean manual,
        Long speakMs,
        String say,
        Voice voice,
        boolean inband,
        boolean capture) {

    /** Answers after two seconds and talks until the others hang up. */
    public static final Script PATIENT =
            new Script(null, null, null, null, null, null, false, false, false, false, null, null);

    /** Does nothing by itself: it rings until somebody answers or declines for it. */
    public static final Script MANUAL =
            new Script(null, null, null, null, null, null, false, false, false, true, 0L, null);

    /** A person whose sound does not matter. */
    public Script(
            List<Press> press,
            Long hangupAfterMs,
            Long hangupAfterAnsweredMs,
            Long hangupAfterTalkMs,
            Long talkMs,
            Long answerAfterMs,
            boolean busy,
            boolean noAnswer,
            boolean decline,
            boolean manual,
            Long speakMs,
            String say) {
        this(
                press,
                hangupAfterMs,
                hangupAfterAnsweredMs,
                hangupAfterTalkMs,
                talkMs,
                answerAfterMs,
                busy,
                noAnswer,
                decline,
                manual,
                speakMs,
                say,
                null,
                false,
                false);
    }

    /** @throws IllegalArgumentException when a time is negative */
    @JsonCreator
    public Script {
        press = press == null ? List.of() : List.copyOf(press);
        for (var time :
                new Long[] {hangupAfterMs, hangupAfterAnsweredMs, hangupAfterTalkMs, talkMs, answerAfterMs, speakMs}) {
            if (time != null && time < 0) {
                throw new IllegalArgumentException("a time in a script is negative: " + time);
            }
        }
    }

    /** The same person, with a voice. */
    public Script speaking(Voice newVoice) {
        return new Script(
                press,
                hangupAfterMs,
                hangupAfterAnsweredMs,
                hangupAfterTalkMs,
                talkMs,
                answerAfterMs,
                busy,
                noAnswer,
                decline,
                manual,
                speakMs,
                say,
                newVoice,
                inband,
                capture);
    }

    long ringsMs() {
        return answerAfterMs == null ? 2000 : answerAfterMs;
    }

    Long talksMs() {
        return hangupAfterTalkMs == null ? talkMs : hangupAfterTalkMs;
    }

    /**
     * Some keys: after so long (from the answer or from the keys before), or when something was heard to its end (and
     * so long after it), or, with neither, when next a Gather or Record listens.
     *
     * @param keys digits, star, hash; w waits half a second
     * @param afterHeard a part of what is said or of the address that is played, in any case
     */
    public record Press(String keys, Long afterMs, String afterHeard) {

        /** @throws IllegalArgumentException when there are no keys or there is something else among them */
        public Press {
            if (keys == null || !keys.matches("[0-9*#wW]+")) {
                throw new IllegalArgumentException("keys are 0-9, *, # and w for a wait: " + keys);
            }
        }

        boolean whenListening() {
            return afterMs == null && afterHeard == null;
        }

        long delayMs() {
            return afterMs == null ? 0 : afterMs;
        }
    }
}
