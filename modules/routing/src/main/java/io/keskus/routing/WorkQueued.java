package io.keskus.routing;

import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;

/** Work waits: no agent who fits is idle. @param position in its queue, from 1 */
public record WorkQueued(UUID id, TenantId tenant, Instant at, InteractionId interaction, QueueId queue, int position)
        implements DomainEvent {
    @Override
    public String orderingKey() {
        return interaction.toString();
    }
}
