package io.keskus.routing;

import io.keskus.acd.WithdrawReason;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;

/** Work left its queue, or its accepted offer, without a talk. */
public record WorkWithdrawn(UUID id, TenantId tenant, Instant at, InteractionId interaction, WithdrawReason reason)
        implements DomainEvent {
    @Override
    public String orderingKey() {
        return interaction.toString();
    }
}
