package io.keskus.billing.rating;

import io.keskus.billing.RatedLine;
import io.keskus.billing.UsageEvent;
import io.keskus.billing.UsageTotal;
import java.math.BigDecimal;
import java.util.List;

/**
 * What rating made of a set of usage events.
 *
 * @param lines one for each priced event, by time and then by key
 * @param totals what an invoice would say, by meter, destination class and client
 * @param unpriced events that the plan has no tariff for: kept, shown, and priced once there is one
 */
public record RatedUsage(List<RatedLine> lines, List<UsageTotal> totals, List<UsageEvent> unpriced) {
    public RatedUsage {
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
        unpriced = List.copyOf(unpriced);
    }

    /** The sum of the lines' amounts, before it is made money. */
    public BigDecimal exact() {
        return lines.stream().map(RatedLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
