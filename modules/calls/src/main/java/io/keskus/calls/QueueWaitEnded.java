package io.keskus.calls;

import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;

/**
 * A caller waits no longer in a queue; told once for each time a call was in one. Somebody who waited for one agent
 * alone, and got that one, was in no queue.
 *
 * @param began when the caller came into this queue; a wait in another one before does not count
 */
public record QueueWaitEnded(
        UUID id,
        TenantId tenant,
        Instant at,
        InteractionId interaction,
        QueueId queue,
        Instant began,
        WaitOutcome outcome)
        implements DomainEvent {
    public QueueWaitEnded {
        if (at.isBefore(began)) {
            throw new IllegalArgumentException("a wait ends after it began: " + began + " to " + at);
        }
    }

    @Override
    public String orderingKey() {
        return interaction.toString();
    }
}
