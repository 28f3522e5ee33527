package io.keskus.identity;

import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;

/** A tenant's members, their roles or their standing were changed. */
public record MembersChanged(UUID id, TenantId tenant, Instant at) implements DomainEvent {
    @Override
    public String orderingKey() {
        return "members";
    }
}
