package io.keskus.billing.rating;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.keskus.billing.DestinationClass;
import io.keskus.billing.Meter;
import io.keskus.billing.RatedLine;
import io.keskus.billing.UsageEvent;
import io.keskus.billing.UsageKey;
import io.keskus.billing.UsageTotal;
import io.keskus.kernel.ClientId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Usage and a price-plan version in, rated lines and totals out. A preview, an invoice and the price of a single call
 * all come from here. The result does not depend on the order of the events, nor on how often one of them is given.
 *
 * <p>An event and its corrections are rounded up together: a correction's line is the difference that it makes, so a
 * full reversal always comes to nothing. In a tiered plan a line holds what its units add to the price of the period.
 */
public final class Rating {
    /** Decimals of a unit: a second is 0.016666666667 minutes. */
    private static final int UNIT_SCALE = 12;

    private static final Comparator<UsageEvent> BY_TIME = Comparator.comparing(UsageEvent::occurredAt)
            .thenComparing(event -> event.corrects().isPresent())
            .thenComparing(UsageEvent::key);

    private final PlanVersion plan;
    private final Map<UsageKey, Long> measuredByOrigin = new HashMap<>();
    private final Map<Tariff, BigDecimal> unitsByTariff = new HashMap<>();
    private final List<RatedLine> lines = new ArrayList<>();
    private final List<UsageEvent> unpriced = new ArrayList<>();

    private Rating(PlanVersion plan) {
        this.plan = plan;
    }

    /**
     * @param events of one tenant and one period, in any order; a correction comes with what it corrects
     * @throws IllegalArgumentException when two different events have one key, or two tenants meet
     */
    public static RatedUsage rate(Collection<UsageEvent> events, PlanVersion plan) {
        var rating = new Rating(plan);
        distinct(events).stream().sorted(BY_TIME).forEach(rating::add);
        return new RatedUsage(rating.lines, totals(rating.lines, plan), rating.unpriced);
    }

    /** What an invoice says of these lines: each sum is made money once, by the plan's rounding. */
    public static List<UsageTotal> totals(Collection<RatedLine> lines, PlanVersion plan) {
        var groups = lines.stream().collect(groupingBy(Group::of, TreeMap::new, toList()));
        return groups.entrySet().stream()
                .map(group -> group.getKey().total(group.getValue(), plan))
                .toList();
    }

    private void add(UsageEvent event) {
        plan.findTariff(event.meter(), event.destination())
                .ifPresentOrElse(tariff -> lines.add(line(event, tariff)), () -> unpriced.add(event));
    }

    private RatedLine line(UsageEvent event, Tariff tariff) {
        long before = measuredByOrigin.getOrDefault(event.origin(), 0L);
        long after = Math.addExact(before, event.measured());
        measuredByOrigin.put(event.origin(), after);
        var units = units(after, event, tariff).subtract(units(before, event, tariff));

        var unitsBefore = unitsByTariff.getOrDefault(tariff, BigDecimal.ZERO);
        var unitsAfter = unitsBefore.add(units);
        unitsByTariff.put(tariff, unitsAfter);
        var amount = tariff.model()
                .charge(unitsAfter)
                .subtract(tariff.model().charge(unitsBefore))
                .setScale(plan.scale(), RoundingMode.HALF_UP);

        return new RatedLine(
                event.key(),
                event.client(),
                event.interaction(),
                event.meter(),
                event.destination(),
                event.occurredAt(),
                event.measured(),
                units,
                amount,
                plan.currency(),
                plan.id());
    }

    private static BigDecimal units(long measured, UsageEvent event, Tariff tariff) {
        return BigDecimal.valueOf(tariff.increment().roundUp(measured))
                .divide(BigDecimal.valueOf(event.meter().measuredPerUnit()), UNIT_SCALE, RoundingMode.HALF_UP);
    }

    private static Collection<UsageEvent> distinct(Collection<UsageEvent> events) {
        var byKey = new HashMap<UsageKey, UsageEvent>();
        for (var event : events) {
            var other = byKey.putIfAbsent(event.key(), event);
            if (other != null && !other.equals(event)) {
                throw new IllegalArgumentException("two different events have the key " + event.key());
            }
        }
        if (byKey.values().stream().map(UsageEvent::tenant).distinct().count() > 1) {
            throw new IllegalArgumentException("usage of one tenant at a time");
        }
        return byKey.values();
    }

    private record Group(Meter meter, DestinationClass destination, Optional<ClientId> client)
            implements Comparable<Group> {
        private static final Comparator<Group> ORDER = Comparator.comparing(Group::meter)
                .thenComparing(group -> group.destination().code())
                .thenComparing(group -> group.client().map(ClientId::toString).orElse(""));

        static Group of(RatedLine line) {
            return new Group(line.meter(), line.destination(), line.client());
        }

        UsageTotal total(List<RatedLine> lines, PlanVersion plan) {
            var units = lines.stream().map(RatedLine::units).reduce(BigDecimal.ZERO, BigDecimal::add);
            var exact = lines.stream().map(RatedLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            long measured = lines.stream().mapToLong(RatedLine::measured).sum();
            return new UsageTotal(meter, destination, client, lines.size(), measured, units, exact, plan.round(exact));
        }

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }
}
