package io.keskus.acd;

import io.keskus.kernel.QueueId;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A widening of the ring of agents once work has waited for some time. Widened work keeps its place.
 *
 * @param after waiting time since {@link Work#enqueuedAt()}, more than zero
 * @param relax skill name to the level asked from now on, 0..9; 0 no longer asks for it
 * @param widenTo queues whose agents may take the work too
 */
public record Step(Duration after, SortedMap<String, Integer> relax, SortedSet<QueueId> widenTo) {
    public Step {
        if (after.isNegative() || after.isZero()) {
            throw new IllegalArgumentException("a step comes after some waiting: " + after);
        }
        relax.forEach((name, level) -> {
            if (level < 0 || level > 9) {
                throw new IllegalArgumentException("a relaxed level is 0..9: " + name + " " + level);
            }
        });
        relax = Collections.unmodifiableSortedMap(new TreeMap<>(relax));
        widenTo = Collections.unmodifiableSortedSet(new TreeSet<>(widenTo));
    }

    public static Step relaxing(Duration after, Map<String, Integer> relax) {
        return new Step(after, new TreeMap<>(relax), new TreeSet<>());
    }
}
