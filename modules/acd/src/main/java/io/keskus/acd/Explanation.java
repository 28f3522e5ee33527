package io.keskus.acd;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Why this agent and no other: the keys of the choice, and how many agents were passed over for which reason.
 *
 * @param lastAgent chosen because the caller talked with this agent before
 * @param ring 0 when the agent fits what was asked at first, n after the queue's n-th step
 * @param gap levels above what was asked for, summed over the skills asked for
 * @param breadth queues and skills of the agent; who can do less else is taken first
 * @param idleFor how long the agent had been idle
 * @param waited how long the work had waited
 * @param candidates idle agents who fit, the chosen one included
 * @param excluded all other agents of the tenant by the first reason that holds
 */
public record Explanation(
        boolean lastAgent,
        int ring,
        int gap,
        int breadth,
        Duration idleFor,
        Duration waited,
        int candidates,
        Map<Exclusion, Integer> excluded) {
    public Explanation {
        var sorted = new EnumMap<Exclusion, Integer>(Exclusion.class);
        sorted.putAll(excluded);
        excluded = Collections.unmodifiableMap(sorted);
    }

    /** Of work that was for this agent alone. */
    static Explanation directed(Duration idleFor, Duration waited) {
        return new Explanation(false, 0, 0, 0, idleFor, waited, 1, Map.of());
    }

    /** Whether the agent was chosen among others; false of work that was for this agent alone. */
    public boolean wasChosen() {
        return breadth > 0;
    }

    /** Why an agent was no candidate. */
    public enum Exclusion {
        NOT_IN_QUEUE,
        SKILL_MISSING,
        LEVEL_TOO_LOW,
        AWAY,
        /** Offered other work, talking or in wrap-up. */
        BUSY
    }
}
