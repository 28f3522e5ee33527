package io.keskus.billing.tariffs;

import io.keskus.billing.PlanId;
import io.keskus.billing.rating.PlanVersion;
import io.keskus.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of the tenant's price plan, in the unit of work of the caller. */
@ApplicationScoped
public class PricePlans {
    private final EntityManager entities;
    private final Clock clock;

    /** For the container's proxy. */
    protected PricePlans() {
        this(null, null);
    }

    @Inject
    public PricePlans(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The version that prices what happened at an instant: of those valid by then, the last one published. */
    public Optional<StoredPlan> findAt(Instant instant) {
        return rows().stream()
                .map(PricePlans::stored)
                .filter(stored -> !stored.plan().validFrom().isAfter(instant))
                .max(Comparator.comparingInt(stored -> stored.plan().id().version()));
    }

    /** The version that prices what happens now, or else the first that will. */
    public Optional<StoredPlan> findCurrent() {
        return findAt(clock.instant()).or(() -> rows().stream().findFirst().map(PricePlans::stored));
    }

    /** @throws java.util.NoSuchElementException when the tenant has no such version */
    public PlanVersion get(PlanId id) {
        return rows().stream()
                .filter(row -> row.version() == id.version())
                .map(PricePlanRow::plan)
                .findFirst()
                .orElseThrow();
    }

    public Optional<StoredPlan> find(UUID id) {
        return Optional.ofNullable(entities.find(PricePlanRow.class, id)).map(PricePlans::stored);
    }

    /** The tariff that was published last. */
    public Optional<PublishedTariff> findLast() {
        var rows = rows();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.get(rows.size() - 1))
                        .map(row -> new PublishedTariff(row.declared(), row.version(), row.source()));
    }

    /** The first version begins when it says so, a later one never before now: what was priced stays priced. */
    public void publish(TariffDeclaration declared, String source) {
        var now = clock.instant();
        var last = findLast();
        var begin = last.isPresent() && declared.begin().isBefore(now) ? now : declared.begin();
        int version = last.map(PublishedTariff::version).orElse(0) + 1;
        entities.persist(new PricePlanRow(Ids.next(), version, begin, declared, source, now));
        entities.flush();
    }

    private List<PricePlanRow> rows() {
        return entities.createQuery("SELECT p FROM PricePlanRow p ORDER BY p.version", PricePlanRow.class)
                .getResultList();
    }

    private static StoredPlan stored(PricePlanRow row) {
        return new StoredPlan(row.id(), row.plan());
    }
}
