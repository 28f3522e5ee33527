package io.keskus.floor;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * How the waits of a queue in some span of time ended.
 *
 * @param answered by an agent
 * @param answeredWithin of those, within the target of the queue
 * @param abandoned by the caller's hanging up
 * @param abandonedWithin of those, within the target
 * @param otherwise left by a key, moved, expired or failed: neither answered nor abandoned
 * @param waitOfAnswered all the waiting of those who were answered
 * @param longest wait of anybody
 */
public record WaitFigures(
        int answered,
        int answeredWithin,
        int abandoned,
        int abandonedWithin,
        int otherwise,
        Duration waitOfAnswered,
        Duration longest) {
    /** Nobody waited. */
    public static final WaitFigures NONE = new WaitFigures(0, 0, 0, 0, 0, Duration.ZERO, Duration.ZERO);

    public WaitFigures {
        if (answered < answeredWithin || abandoned < abandonedWithin || answeredWithin < 0 || abandonedWithin < 0) {
            throw new IllegalArgumentException("a part is not more than the whole");
        }
    }

    /**
     * answered within T / (answered + abandoned after T), as a share of 1: who hangs up before the target has passed
     * gave nobody the time to answer. Empty while there is nothing to judge by.
     */
    public OptionalDouble serviceLevel() {
        int judged = answered + abandoned - abandonedWithin;
        return judged == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) answeredWithin / judged);
    }

    /** The average speed of answer; zero while nobody was answered. */
    public Duration averageWait() {
        return answered == 0 ? Duration.ZERO : waitOfAnswered.dividedBy(answered);
    }

    /** Both together. */
    public WaitFigures plus(WaitFigures other) {
        return new WaitFigures(
                answered + other.answered,
                answeredWithin + other.answeredWithin,
                abandoned + other.abandoned,
                abandonedWithin + other.abandonedWithin,
                otherwise + other.otherwise,
                waitOfAnswered.plus(other.waitOfAnswered),
                longest.compareTo(other.longest) > 0 ? longest : other.longest);
    }
}
