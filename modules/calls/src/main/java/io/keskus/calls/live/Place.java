package io.keskus.calls.live;

import io.keskus.telephony.StepToken;

/**
 * A place in a call at which the carrier asks for the next document.
 *
 * @param number of the document that named it; an older one than the newest is a request that was overtaken
 */
public record Place(Kind kind, int number) {
    /** What the caller or agent is doing there. */
    public enum Kind {
        /** Keys were pressed. */
        KEYS("k"),
        /** The time for keys passed. */
        SILENCE("s"),
        /** Waits in the queue and wants to hear something. */
        WAITING("w"),
        /** Pressed a key while waiting. */
        WAITING_KEYS("l"),
        /** No longer in the queue. */
        AFTER_QUEUE("q"),
        /** On the way into the conference. */
        JOIN("c"),
        /** The caller is out of the conference. */
        AFTER_TALK("a"),
        /** Alone in the conference until somebody comes; wants music. */
        ALONE("m"),
        /** Taken out of a talk, to wait in a queue. */
        PARK("p"),
        /** The agent is out of the conference. */
        AGENT_OUT("b"),
        /** A message was recorded. */
        MESSAGE("v"),
        /** Nothing was said after the tone. */
        NO_MESSAGE("n");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }
    }

    public StepToken token() {
        return new StepToken(kind.letter + number);
    }

    /** @throws IllegalArgumentException when the token is none of ours */
    public static Place of(StepToken token) {
        for (var kind : Kind.values()) {
            if (token.value().startsWith(kind.letter)) {
                return new Place(kind, Integer.parseInt(token.value().substring(1)));
            }
        }
        throw new IllegalArgumentException("no place in a call: " + token);
    }
}
