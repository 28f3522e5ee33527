package io.keskus.routing;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;

/** An agent has more time for after-work. Ordered by agent. @param until when it ends by itself now */
public record WrapUpExtended(
        UUID id, TenantId tenant, Instant at, AgentId agent, InteractionId interaction, Instant until)
        implements DomainEvent {
    @Override
    public String orderingKey() {
        return agent.toString();
    }
}
