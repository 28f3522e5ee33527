package io.keskus.telephony;

import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;

/**
 * The carrier took an order to dial; the leg does not ring yet.
 *
 * @param key as given to {@link Telephony#dial}
 * @param label as in the {@link DialOrder}
 * @param call the new leg
 */
public record LegDialled(
        UUID id, TenantId tenant, Instant at, String key, ConferenceName conference, String label, ProviderCallId call)
        implements DomainEvent {
    @Override
    public String orderingKey() {
        return conference.value();
    }
}
