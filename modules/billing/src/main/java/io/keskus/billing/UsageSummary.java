package io.keskus.billing;

import io.keskus.kernel.Money;
import java.util.List;
import java.util.Optional;

/**
 * What a period's usage comes to, as an invoice would say it.
 *
 * @param totals by meter, destination class and client; each rounded once
 * @param total the sum of the totals' amounts; empty while the tenant has no tariff
 * @param unpriced how many usage events have no price yet
 */
public record UsageSummary(UsagePeriod period, List<UsageTotal> totals, Optional<Money> total, int unpriced) {
    public UsageSummary {
        totals = List.copyOf(totals);
    }
}
