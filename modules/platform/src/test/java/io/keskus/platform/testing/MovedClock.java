package io.keskus.platform.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Business time that stands still until it is moved; for any thread. */
public final class MovedClock extends Clock {
    private volatile Instant now;

    /** Stands there at first. */
    public MovedClock(Instant start) {
        now = start;
    }

    /** One thread moves it. */
    public void pass(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
