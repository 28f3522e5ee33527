package io.keskus.routing;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;

/**
 * A tab of the agent's desk was connected or lost, also with the node that held it. Whether the desk has one still is
 * said by {@link AgentPresence#connected()}. Ordered by agent.
 */
public record DeskConnectionChanged(UUID id, TenantId tenant, Instant at, AgentId agent) implements DomainEvent {
    @Override
    public String orderingKey() {
        return agent.toString();
    }
}
