package io.keskus.acd;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** What falls due when. Deadlines at the same instant fall in the order of their kinds, then of their ids. */
final class Timers {
    enum Kind {
        OFFER,
        WRAP_UP,
        KEPT,
        STEP
    }

    /** @param of the agent (OFFER, WRAP_UP) or the interaction (KEPT, STEP) */
    record Timer(Instant at, Kind kind, UUID of) {
        static final Comparator<Timer> ORDER =
                Comparator.comparing(Timer::at).thenComparing(Timer::kind).thenComparing(Timer::of);
    }

    private final TreeSet<Timer> timers = new TreeSet<>(Timer.ORDER);

    void add(Instant at, Kind kind, UUID of) {
        timers.add(new Timer(at, kind, of));
    }

    /** @param at null when there was none */
    void cancel(Instant at, Kind kind, UUID of) {
        if (at != null) {
            timers.remove(new Timer(at, kind, of));
        }
    }

    Optional<Instant> next() {
        return timers.isEmpty() ? Optional.empty() : Optional.of(timers.first().at());
    }

    /** The first timer due, removed; empty when none is. */
    Optional<Timer> takeDue(Instant now) {
        if (timers.isEmpty() || timers.first().at().isAfter(now)) {
            return Optional.empty();
        }
        return Optional.of(timers.pollFirst());
    }
}
