package io.keskus.calls.checks;

import io.keskus.calls.LineChecked;
import io.keskus.calls.TestLegEnded;
import io.keskus.kernel.DomainEvent;
import io.keskus.platform.EventConsumer;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps what test calls told. */
record HeardEvents(LinkedBlockingQueue<DomainEvent> heard) implements EventConsumer {
    @Override
    public String name() {
        return "test.line-checks";
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(LineChecked.class, TestLegEnded.class);
    }

    @Override
    public void handle(DomainEvent event) {
        heard.add(event);
    }

    /** The next one, for which it waits; null when there is none. */
    DomainEvent next() {
        try {
            return heard.poll(2, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
