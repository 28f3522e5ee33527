package io.keskus.telephony;

import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that was ordered from the carrier was refused for good or given up.
 *
 * @param key as given to {@link Telephony} with the order
 * @param kind as {@code Redirect} or {@code Dial}
 * @param target the call or conference it was about
 * @param reason for people; holds no number
 */
public record CarrierCommandFailed(
        UUID id, TenantId tenant, Instant at, String key, String kind, String target, String reason)
        implements DomainEvent {
    @Override
    public String orderingKey() {
        return target;
    }
}
