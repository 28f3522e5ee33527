package io.keskus.calls;

import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;

/** The leg of a test call is over. It belongs to no interaction, and the carrier charges for it all the same. */
public record TestLegEnded(UUID id, TenantId tenant, Instant at, EndedLeg leg) implements DomainEvent {
    @Override
    public String orderingKey() {
        return leg.providerCallId();
    }
}
