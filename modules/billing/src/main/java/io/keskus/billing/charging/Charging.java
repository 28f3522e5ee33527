package io.keskus.billing.charging;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.keskus.billing.RatedLine;
import io.keskus.billing.UsageRated;
import io.keskus.billing.metering.StoredUsage;
import io.keskus.billing.metering.UsageLog;
import io.keskus.billing.rating.Rating;
import io.keskus.billing.tariffs.PricePlans;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Money;
import io.keskus.platform.Ids;
import io.keskus.platform.Outbox;
import io.keskus.platform.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Prices usage, in the unit of work of the caller. */
@ApplicationScoped
public class Charging {
    private static final int BATCH = 500;

    private final UsageLog log;
    private final PricePlans plans;
    private final RatedLines lines;
    private final Outbox outbox;
    private final Clock clock;

    /** For the container's proxy. */
    protected Charging() {
        this(null, null, null, null, null);
    }

    @Inject
    public Charging(EntityManager entities, UsageLog log, PricePlans plans, Outbox outbox, Clock clock) {
        this.log = log;
        this.plans = plans;
        this.lines = new RatedLines(entities, plans);
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Gives each usage event its line, unless it has one or no plan has a price for it, and tells what interactions cost
     * now. A correction's line is the difference that it makes to what its origin and the corrections before it were
     * charged.
     *
     * @return how many got a line
     */
    public int rate(List<StoredUsage> usage) {
        var rated = usage.stream().filter(this::rate).toList();
        rated.stream()
                .flatMap(each -> each.event().interaction().stream())
                .collect(groupingBy(interaction -> interaction, counting()))
                .forEach((interaction, count) -> outbox.publish(new UsageRated(
                        Ids.next(),
                        TenantContext.required(),
                        clock.instant(),
                        interaction,
                        count.intValue(),
                        findCost(interaction).orElseThrow())));
        return rated.size();
    }

    /** Prices what had to wait for a plan. @return how many events have a price now that had none */
    public int rateWaiting() {
        int rated = 0;
        for (var from = new UUID(0, 0); from != null; ) {
            var ids = lines.waiting(from, BATCH);
            rated += rate(log.list(ids));
            from = ids.size() < BATCH ? null : ids.get(ids.size() - 1);
        }
        return rated;
    }

    /** The lines of these usage events, in their order; those without a price are left out. */
    public List<RatedLine> linesOf(Collection<StoredUsage> usage) {
        return lines.of(usage);
    }

    /** The sum of the interaction's lines, rounded once by the plan of the last one; empty while there is no plan. */
    public Optional<Money> findCost(InteractionId interaction) {
        var priced = lines.of(log.list(interaction));
        if (priced.isEmpty()) {
            return plans.findCurrent().map(stored -> stored.plan().round(BigDecimal.ZERO));
        }
        var plan = plans.get(priced.get(priced.size() - 1).plan());
        return Optional.of(plan.round(sum(priced.stream(), RatedLine::amount)));
    }

    private boolean rate(StoredUsage usage) {
        var plan = plans.findAt(usage.event().occurredAt());
        if (plan.isEmpty() || !lines.of(List.of(usage)).isEmpty()) {
            return false;
        }
        var group = log.group(usage.event().origin());
        var charged = lines.of(group);
        var known = group.stream()
                .filter(each -> each.id().equals(usage.id()) || isCharged(each, charged))
                .map(StoredUsage::event)
                .toList();
        var rated = Rating.rate(known, plan.get().plan());
        if (!rated.unpriced().isEmpty()) {
            return false;
        }
        var units = sum(rated.lines().stream(), RatedLine::units).subtract(sum(charged.stream(), RatedLine::units));
        var amount = rated.exact().subtract(sum(charged.stream(), RatedLine::amount));
        lines.add(usage.id(), plan.get(), units, amount, clock.instant());
        return true;
    }

    private static boolean isCharged(StoredUsage usage, List<RatedLine> charged) {
        return charged.stream()
                .anyMatch(line -> line.usage().equals(usage.event().key()));
    }

    private static BigDecimal sum(Stream<RatedLine> lines, Function<RatedLine, BigDecimal> part) {
        return lines.map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
