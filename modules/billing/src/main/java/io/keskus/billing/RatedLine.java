package io.keskus.billing;

import io.keskus.kernel.ClientId;
import io.keskus.kernel.InteractionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;

/**
 * One usage event with its price.
 *
 * @param measured what was measured, in the meter's measure (seconds for minutes)
 * @param units what is charged for, in priced units (minutes) after rounding up
 * @param amount at the plan's inner scale; not yet money: that is made once, of a sum
 */
public record RatedLine(
        UsageKey usage,
        Optional<ClientId> client,
        Optional<InteractionId> interaction,
        Meter meter,
        DestinationClass destination,
        Instant occurredAt,
        long measured,
        BigDecimal units,
        BigDecimal amount,
        Currency currency,
        PlanId plan) {}
