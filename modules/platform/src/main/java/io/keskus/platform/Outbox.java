package io.keskus.platform;

import io.keskus.kernel.DomainEvent;
import io.keskus.platform.outbox.Deliveries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where events leave a module: in the transaction of the change they tell of, to every consumer that asked for them. */
@ApplicationScoped
public class Outbox {
    private final Deliveries deliveries;

    /** For the container's proxy. */
    protected Outbox() {
        this(null);
    }

    @Inject
    public Outbox(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * Queues the event for each of its consumers; they run after the surrounding unit of work has committed.
     *
     * @throws IllegalStateException outside a unit of work, or in one of another tenant than the event's
     */
    public void publish(DomainEvent event) {
        if (!event.tenant().equals(TenantContext.required())) {
            throw new IllegalStateException("an event of another tenant");
        }
        deliveries.add(event);
    }
}
