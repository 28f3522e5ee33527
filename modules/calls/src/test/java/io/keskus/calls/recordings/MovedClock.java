package io.keskus.calls.recordings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A Monday morning that goes on when told to. */
final class MovedClock extends Clock {
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");

    void later(Duration pause) {
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
