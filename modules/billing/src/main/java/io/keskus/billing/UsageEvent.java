package io.keskus.billing;

import io.keskus.kernel.ClientId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One fact of consumption, appended and never changed.
 *
 * @param measured in the meter's measure (seconds for minutes); at least 0, and negative only in a correction
 * @param occurredAt the start of the leg; its UTC day is the day of the usage, as at the carrier
 * @param corrects the first event that this one mends, never another correction
 */
public record UsageEvent(
        TenantId tenant,
        UsageKey key,
        Optional<ClientId> client,
        Optional<InteractionId> interaction,
        Meter meter,
        DestinationClass destination,
        long measured,
        Instant occurredAt,
        Optional<UsageKey> corrects) {
    public UsageEvent {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(interaction, "interaction");
        Objects.requireNonNull(meter, "meter");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(occurredAt, "occurredAt");
        if (measured < 0 && corrects.isEmpty()) {
            throw new IllegalArgumentException("only a correction may be negative: " + measured);
        }
        if (corrects.filter(key::equals).isPresent()) {
            throw new IllegalArgumentException("an event cannot correct itself: " + key);
        }
    }

    /** The event itself, or the one that it corrects: what is rounded together. */
    public UsageKey origin() {
        return corrects.orElse(key);
    }

    /** A new event that adds {@code difference} to this one, on the day of this one. */
    public UsageEvent correctedBy(UsageKey newKey, long difference) {
        return new UsageEvent(
                tenant, newKey, client, interaction, meter, destination, difference, occurredAt, Optional.of(origin()));
    }
}
