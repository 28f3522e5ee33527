package io.keskus.simulator.clock;

import java.util.Comparator;
import java.util.TreeSet;

/** Tasks by due time, and by the order of their arrival where the time is the same. */
public final class Agenda {

    private final TreeSet<Entry> entries =
            new TreeSet<>(Comparator.comparingLong(Entry::due).thenComparingLong(Entry::order));
    private long arrivals;

    /** @param dueMillis carrier time in milliseconds since the epoch */
    public Timers.Timer add(long dueMillis, Runnable task) {
        var entry = new Entry(dueMillis, arrivals++, task);
        entries.add(entry);
        return () -> entries.remove(entry);
    }

    /** Due time of the next task in milliseconds, {@link Long#MAX_VALUE} when there is none. */
    public long nextDue() {
        return entries.isEmpty() ? Long.MAX_VALUE : entries.first().due();
    }

    /** Takes the next task that is due at {@code nowMillis}, null when none is. */
    public Runnable takeDue(long nowMillis) {
        return nextDue() > nowMillis ? null : entries.pollFirst().task();
    }

    /** Number of tasks that wait. */
    public int size() {
        return entries.size();
    }

    private record Entry(long due, long order, Runnable task) {}
}
