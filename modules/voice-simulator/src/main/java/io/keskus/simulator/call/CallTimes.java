package io.keskus.simulator.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a call was made, answered and ended, and what that amounts to. */
final class CallTimes {

    private final Instant created;
    private Instant updated;
    private Instant answered;
    private Instant ended;

    CallTimes(Instant created) {
        this.created = created;
        this.updated = created;
    }

    Instant created() {
        return created;
    }

    Instant updated() {
        return updated;
    }

    Optional<Instant> answered() {
        return Optional.ofNullable(answered);
    }

    Optional<Instant> ended() {
        return Optional.ofNullable(ended);
    }

    void update(Instant now) {
        updated = now;
    }

    void answer(Instant now) {
        answered = now;
    }

    void end(Instant now) {
        ended = now;
    }

    /** Whole seconds from answer to end, begun ones counted. */
    long seconds() {
        return complete() ? (Duration.between(answered, ended).toMillis() + 999) / 1000 : 0;
    }

    /** Every begun minute, at least one when it was answered. */
    long minutes() {
        return complete() ? Math.max(1, (seconds() + 59) / 60) : 0;
    }

    private boolean complete() {
        return answered != null && ended != null;
    }
}
