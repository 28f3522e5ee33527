package io.keskus.routing;

import io.keskus.acd.OfferId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;

/** The agent turned the offer down and is away; the work waits again at its old place. */
public record OfferDeclined(
        UUID id, TenantId tenant, Instant at, InteractionId interaction, AgentId agent, OfferId offer)
        implements DomainEvent {
    @Override
    public String orderingKey() {
        return interaction.toString();
    }
}
