package io.keskus.floor.days;

import io.keskus.acd.AgentState;
import java.time.Duration;
import java.time.Instant;

/** @param reason null unless away @param until now, when it is not over */
record Spell(AgentState state, String reason, Instant began, Instant until, boolean over) {
    /** The part of it that lies after. */
    Spell after(Instant start) {
        return began.isBefore(start) ? new Spell(state, reason, start, until, over) : this;
    }

    Duration lasted() {
        return until.isBefore(began) ? Duration.ZERO : Duration.between(began, until);
    }
}
