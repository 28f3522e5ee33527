package io.keskus.telephony.control;

import java.time.Clock;
import java.time.Instant;

/** The machine's clock, for claims and sign-ins, which no test may move. The only place in this module that reads it. */
public final class RealTime {
    private static final Clock CLOCK = Clock.systemUTC();

    private RealTime() {}

    public static Instant now() {
        return CLOCK.instant();
    }
}
