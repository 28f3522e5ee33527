package io.keskus.routing;

/**
 * What a queue aims at.
 *
 * @param answerWithinSeconds the target of the service level, as 20 in 80/20
 * @param percent of the calls that are to be answered in that time, as 80 in 80/20
 */
public record QueueTargets(int answerWithinSeconds, int percent, QueueLimits limits) {
    /** 80/20, and no limits. */
    public static final QueueTargets USUAL = new QueueTargets(20, 80, QueueLimits.NONE);

    public QueueTargets {
        if (answerWithinSeconds < 1 || percent < 1 || percent > 100) {
            throw new IllegalArgumentException(
                    "a service level is 1..100 % in 1 or more seconds: " + percent + "/" + answerWithinSeconds);
        }
    }
}
