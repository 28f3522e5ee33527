package io.keskus.routing;

import io.keskus.acd.OfferId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;

/** An agent answered an offer that was no longer there; nothing came of it. */
public record OfferLost(UUID id, TenantId tenant, Instant at, InteractionId interaction, AgentId agent, OfferId offer)
        implements DomainEvent {
    @Override
    public String orderingKey() {
        return interaction.toString();
    }
}
