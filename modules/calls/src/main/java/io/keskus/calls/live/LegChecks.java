package io.keskus.calls.live;

import java.time.Duration;

/** When the carrier's books are looked at for a leg of which no news comes. */
final class LegChecks {
    /** A leg that is quiet in the usual way: a long talk. */
    static final Duration QUIET = Duration.ofMinutes(5);
    /** A leg that by other signs is gone, but whose end was not told. */
    static final Duration SUSPECT = Duration.ofSeconds(5);

    private LegChecks() {}
}
