package io.keskus.simulator.call;

import io.keskus.simulator.clock.Agenda;
import io.keskus.simulator.clock.Timers;
import java.time.Duration;
import java.time.Instant;

/** Time that passes when a test says so. */
final class VirtualTime implements Timers {

    private final Agenda agenda = new Agenda();
    private long now = Instant.parse("2026-03-02T09:00:00Z").toEpochMilli();

    @Override
    public Instant now() {
        return Instant.ofEpochMilli(now);
    }

    @Override
    public Timer after(Duration delay, Runnable task) {
        return agenda.add(now + Math.max(0, delay.toMillis()), task);
    }

    void pass(Duration time) {
        long target = now + time.toMillis();
        while (agenda.nextDue() <= target) {
            now = Math.max(now, agenda.nextDue());
            agenda.takeDue(now).run();
        }
        now = target;
    }

    int waiting() {
        return agenda.size();
    }
}
