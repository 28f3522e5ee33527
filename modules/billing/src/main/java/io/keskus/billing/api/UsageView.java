package io.keskus.billing.api;

import static java.util.stream.Collectors.toMap;

import io.keskus.billing.RatedLine;
import io.keskus.billing.UsageEvent;
import io.keskus.billing.metering.StoredUsage;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.InteractionId;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Usage of one leg as an answer; what depends on a price is null while there is none.
 *
 * @param seconds what was measured
 * @param minutes what is charged for, after rounding up; a decimal number as text
 * @param amount before it is rounded to minor units; a decimal number as text
 * @param plan the version that priced it, as {@code tariff v1}
 */
record UsageView(
        String source,
        String eventId,
        InteractionId interaction,
        ClientId client,
        String meter,
        String destination,
        Instant occurredAt,
        long seconds,
        String minutes,
        String amount,
        String currency,
        String plan) {
    /** Each with its line, if it has one. */
    static List<UsageView> of(List<StoredUsage> usage, List<RatedLine> lines) {
        var byKey = lines.stream().collect(toMap(RatedLine::usage, Function.identity()));
        return usage.stream()
                .map(StoredUsage::event)
                .map(event -> byKey.containsKey(event.key()) ? priced(byKey.get(event.key())) : unpriced(event))
                .toList();
    }

    private static UsageView priced(RatedLine line) {
        return new UsageView(
                line.usage().source(),
                line.usage().eventId(),
                line.interaction().orElse(null),
                line.client().orElse(null),
                line.meter().code(),
                line.destination().code(),
                line.occurredAt(),
                line.measured(),
                Decimal.text(line.units()),
                Decimal.text(line.amount()),
                line.currency().getCurrencyCode(),
                line.plan().toString());
    }

    private static UsageView unpriced(UsageEvent usage) {
        return new UsageView(
                usage.key().source(),
                usage.key().eventId(),
                usage.interaction().orElse(null),
                usage.client().orElse(null),
                usage.meter().code(),
                usage.destination().code(),
                usage.occurredAt(),
                usage.measured(),
                null,
                null,
                null,
                null);
    }
}
