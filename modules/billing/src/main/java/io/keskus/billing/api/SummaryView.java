package io.keskus.billing.api;

import io.keskus.billing.UsageSummary;
import io.keskus.billing.UsageTotal;
import io.keskus.kernel.ClientId;
import java.time.Instant;
import java.util.List;

/**
 * A period's usage, as an invoice would say it.
 *
 * @param total null while the tenant has no tariff
 * @param unpriced how many usage events have no price yet
 */
record SummaryView(Instant from, Instant until, List<TotalView> totals, MoneyView total, int unpriced) {
    /** @param minutes a decimal number as text */
    record TotalView(
            String meter,
            String destination,
            ClientId client,
            int lines,
            long seconds,
            String minutes,
            MoneyView amount) {
        static TotalView of(UsageTotal total) {
            return new TotalView(
                    total.meter().code(),
                    total.destination().code(),
                    total.client().orElse(null),
                    total.lines(),
                    total.measured(),
                    Decimal.text(total.units()),
                    MoneyView.of(total.amount()));
        }
    }

    static SummaryView of(UsageSummary summary) {
        return new SummaryView(
                summary.period().from(),
                summary.period().until(),
                summary.totals().stream().map(TotalView::of).toList(),
                summary.total().map(MoneyView::of).orElse(null),
                summary.unpriced());
    }
}
