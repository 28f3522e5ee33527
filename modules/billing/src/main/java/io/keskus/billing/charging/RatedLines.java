package io.keskus.billing.charging;

import static java.util.stream.Collectors.toMap;

import io.keskus.billing.RatedLine;
import io.keskus.billing.metering.StoredUsage;
import io.keskus.billing.tariffs.PricePlans;
import io.keskus.billing.tariffs.StoredPlan;
import io.keskus.platform.Ids;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table of rated lines. */
final class RatedLines {
    private final EntityManager entities;
    private final PricePlans plans;

    RatedLines(EntityManager entities, PricePlans plans) {
        this.entities = entities;
        this.plans = plans;
    }

    void add(UUID usage, StoredPlan plan, BigDecimal units, BigDecimal amount, Instant now) {
        var currency = plan.plan().currency().getCurrencyCode();
        entities.persist(new RatedLineRow(Ids.next(), usage, plan.id(), units, amount, currency, now));
        entities.flush();
    }

    /** The lines of these usage events, in their order; those without a price are left out. */
    List<RatedLine> of(Collection<StoredUsage> usage) {
        var rows = rows(usage);
        Map<UUID, StoredPlan> byId = new HashMap<>();
        return usage.stream()
                .filter(each -> rows.containsKey(each.id()))
                .map(each -> {
                    var row = rows.get(each.id());
                    return line(each, row, byId.computeIfAbsent(row.planId(), id -> plans.find(id)
                            .orElseThrow()));
                })
                .toList();
    }

    /** Usage events without a line, by id. @param after the last one of the batch before */
    List<UUID> waiting(UUID after, int most) {
        return entities.createQuery("""
                        SELECT u.id FROM UsageRow u WHERE u.id > :after
                        AND NOT EXISTS (SELECT r.id FROM RatedLineRow r WHERE r.usageId = u.id) ORDER BY u.id
                        """, UUID.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    private Map<UUID, RatedLineRow> rows(Collection<StoredUsage> usage) {
        if (usage.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("SELECT r FROM RatedLineRow r WHERE r.usageId IN :usage", RatedLineRow.class)
                .setParameter("usage", usage.stream().map(StoredUsage::id).toList())
                .getResultStream()
                .collect(toMap(RatedLineRow::usageId, row -> row));
    }

    private static RatedLine line(StoredUsage usage, RatedLineRow row, StoredPlan plan) {
        var event = usage.event();
        return new RatedLine(
                event.key(),
                event.client(),
                event.interaction(),
                event.meter(),
                event.destination(),
                event.occurredAt(),
                event.measured(),
                row.units(),
                row.amount(),
                Currency.getInstance(row.currency()),
                plan.plan().id());
    }
}
