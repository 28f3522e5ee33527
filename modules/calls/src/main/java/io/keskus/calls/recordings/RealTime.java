package io.keskus.calls.recordings;

import java.time.Clock;

/** The machine's clock, for links that expire, which no test may move. The only place in this module that reads it. */
final class RealTime {
    static final Clock CLOCK = Clock.systemUTC();

    private RealTime() {}
}
