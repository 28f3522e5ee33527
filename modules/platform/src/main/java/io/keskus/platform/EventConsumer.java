package io.keskus.platform;

import io.keskus.kernel.DomainEvent;
import java.util.Set;

/**
 * A bean that acts on events of other modules. Each event is handed over in a unit of work of the event's tenant, in
 * which its delivery is also crossed off: what {@link #handle} writes happens exactly once. Events with the same
 * ordering key come in the order they were published; one that fails is tried again, with growing pauses, and holds
 * back only those behind it with the same key.
 */
public interface EventConsumer {
    /** Stable and unique for ever, as {@code billing.metering}; deliveries in the database carry it. */
    String name();

    Set<Class<? extends DomainEvent>> events();

    void handle(DomainEvent event);
}
