package io.keskus.billing.reconciliation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.keskus.billing.Meter;
import io.keskus.billing.UsageDifference;
import io.keskus.billing.UsageEvent;
import io.keskus.billing.UsageKey;
import io.keskus.billing.rating.Increment;
import io.keskus.telephony.CarrierUsage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares a day's minutes by category; a pure function. */
public final class Reconciliation {
    private static final Map<Meter, String> CATEGORIES = new EnumMap<>(Map.of(
            Meter.INBOUND_MINUTES, "calls-inbound",
            Meter.AGENT_LEG_MINUTES, "calls-client",
            Meter.PHONE_LEG_MINUTES, "calls-outbound"));

    private Reconciliation() {}

    /**
     * @param ours usage of any days; only the one asked for is looked at
     * @param carriers the carrier's lines; other days and other categories, as their own sums, are left out
     * @return one line for each category, whether it agrees or not
     */
    public static List<UsageDifference> compare(
            LocalDate day, Collection<UsageEvent> ours, Collection<CarrierUsage> carriers) {
        return CATEGORIES.entrySet().stream()
                .map(category -> compare(day, category.getKey(), category.getValue(), ours, carriers))
                .toList();
    }

    private static UsageDifference compare(
            LocalDate day,
            Meter meter,
            String category,
            Collection<UsageEvent> ours,
            Collection<CarrierUsage> carriers) {
        // a leg and its corrections are one leg
        Map<UsageKey, Long> legs = ours.stream()
                .filter(event -> event.meter() == meter && utcDay(event).equals(day))
                .collect(groupingBy(UsageEvent::origin, summingLong(UsageEvent::measured)));
        long minutes = legs.values().stream()
                .mapToLong(seconds -> Increment.WHOLE_MINUTES.roundUp(seconds) / meter.measuredPerUnit())
                .sum();
        Optional<CarrierUsage> carrier = carriers.stream()
                .filter(line -> line.day().equals(day) && line.category().equals(category))
                .findFirst();
        return new UsageDifference(
                day,
                category,
                BigDecimal.valueOf(minutes),
                carrier.map(CarrierUsage::usage).orElse(BigDecimal.ZERO),
                legs.values().stream().filter(seconds -> seconds > 0).count(),
                carrier.map(CarrierUsage::count).orElse(0L));
    }

    private static LocalDate utcDay(UsageEvent event) {
        return event.occurredAt().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
