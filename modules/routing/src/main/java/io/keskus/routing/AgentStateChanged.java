package io.keskus.routing;

import io.keskus.acd.AgentState;
import io.keskus.acd.AwayReason;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An agent does something else now. Ordered by agent.
 *
 * @param reason present when away
 * @param interaction present when offered, talking or in wrap-up
 * @param until when the offer or the wrap-up ends by itself
 */
public record AgentStateChanged(
        UUID id,
        TenantId tenant,
        Instant at,
        AgentId agent,
        AgentState state,
        Optional<AwayReason> reason,
        Optional<InteractionId> interaction,
        Optional<Instant> until)
        implements DomainEvent {
    @Override
    public String orderingKey() {
        return agent.toString();
    }
}
