package io.keskus.routing;

import io.keskus.acd.OfferId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;

/** Work is offered to an agent. @param deadline when the offer counts as missed */
public record WorkOffered(
        UUID id,
        TenantId tenant,
        Instant at,
        InteractionId interaction,
        QueueId queue,
        AgentId agent,
        OfferId offer,
        Instant deadline)
        implements DomainEvent {
    @Override
    public String orderingKey() {
        return interaction.toString();
    }
}
