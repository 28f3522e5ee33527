package io.keskus.calls;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;

/** It is known what an agent's test call came to. */
public record LineChecked(UUID id, TenantId tenant, Instant at, AgentId agent, LineVerdict verdict)
        implements DomainEvent {
    @Override
    public String orderingKey() {
        return agent.toString();
    }
}
