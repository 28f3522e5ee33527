package io.keskus.routing;

import java.util.Optional;

/**
 * Beyond what somebody should look at a queue or at one of its agents. What is empty has no limit.
 *
 * @param longestWaitSeconds how long the first may wait
 * @param waiting how many may wait at once
 * @param serviceLevelPercent below which the service level of the day so far may not fall
 * @param talkSeconds how long a talk of the queue may take
 * @param wrapUpSeconds how long one of its agents may be in wrap-up
 * @param awaySeconds how long one of its agents may be away, other than signed out
 */
public record QueueLimits(
        Optional<Integer> longestWaitSeconds,
        Optional<Integer> waiting,
        Optional<Integer> serviceLevelPercent,
        Optional<Integer> talkSeconds,
        Optional<Integer> wrapUpSeconds,
        Optional<Integer> awaySeconds) {
    /** Nobody is told of anything. */
    public static final QueueLimits NONE = new QueueLimits(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
