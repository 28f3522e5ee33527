package io.keskus.billing;

import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Money;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;

/**
 * Usage of an interaction got its price.
 *
 * @param lines how many usage events were priced now
 * @param cost what the interaction costs altogether, now
 */
public record UsageRated(UUID id, TenantId tenant, Instant at, InteractionId interaction, int lines, Money cost)
        implements DomainEvent {
    @Override
    public String orderingKey() {
        return interaction.toString();
    }
}
