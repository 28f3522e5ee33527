package io.keskus.routing;

import io.keskus.acd.Decision.OfferEnd;
import io.keskus.acd.OfferId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;

/** The offer ended without an answer: the work left, or the agent went away. */
public record OfferWithdrawn(
        UUID id, TenantId tenant, Instant at, InteractionId interaction, AgentId agent, OfferId offer, OfferEnd reason)
        implements DomainEvent {
    @Override
    public String orderingKey() {
        return interaction.toString();
    }
}
