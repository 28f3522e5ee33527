package io.keskus.routing;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A widening of who may take what has waited in a queue for some time; who waits keeps the place.
 *
 * @param afterSeconds waited, 1..3600
 * @param skills name to the level asked for from then on, 0..9; 0 asks for it no more
 * @param queues names of queues whose agents may take it too
 */
public record QueueStep(int afterSeconds, SortedMap<String, Integer> skills, SortedSet<String> queues) {
    public QueueStep {
        if (afterSeconds < 1 || afterSeconds > 3600) {
            throw new IllegalArgumentException("a step comes after 1..3600 s: " + afterSeconds);
        }
        if (skills.isEmpty() && queues.isEmpty()) {
            throw new IllegalArgumentException("a step asks for less, or widens to a queue");
        }
        skills = Collections.unmodifiableSortedMap(new TreeMap<>(skills));
        queues = Collections.unmodifiableSortedSet(new TreeSet<>(queues));
    }

    /** With levels and names in any order. */
    public static QueueStep of(int afterSeconds, Map<String, Integer> skills, Iterable<String> queues) {
        var names = new TreeSet<String>();
        queues.forEach(names::add);
        return new QueueStep(afterSeconds, new TreeMap<>(skills), names);
    }
}
