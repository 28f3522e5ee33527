package io.keskus.calls.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A Monday morning that goes on when told to. */
public final class BenchClock extends Clock {
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");

    public void later(Duration pause) {
        now = now.plus(pause);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
