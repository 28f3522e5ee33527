package io.keskus.routing;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;

/** The agent to whom work was directed does something else. @param interaction the work's id */
public record DirectedRefused(UUID id, TenantId tenant, Instant at, InteractionId interaction, AgentId agent)
        implements DomainEvent {
    @Override
    public String orderingKey() {
        return interaction.toString();
    }
}
