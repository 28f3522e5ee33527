package io.keskus.calls.bench;

import io.keskus.calls.CallEnded;
import io.keskus.kernel.DomainEvent;
import io.keskus.platform.EventConsumer;
import java.util.Queue;
import java.util.Set;

/** Keeps the calls that ended. */
public record EndedCalls(Queue<CallEnded> heard) implements EventConsumer {
    @Override
    public String name() {
        return "test.ended-calls";
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(CallEnded.class);
    }

    @Override
    public void handle(DomainEvent event) {
        heard.add((CallEnded) event);
    }
}
