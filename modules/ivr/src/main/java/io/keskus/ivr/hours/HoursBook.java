package io.keskus.ivr.hours;

import io.keskus.ivr.OpeningHours;
import io.keskus.ivr.core.StepDigest;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A tenant's opening hours, in the unit of work of the caller. */
@ApplicationScoped
public class HoursBook {
    private final EntityManager entities;
    private final Clock clock;
    private final Map<TenantId, Known> known = new ConcurrentHashMap<>();

    private record Known(String digest, Map<String, OpeningHours> hours) {}

    /** For the container's proxy. */
    protected HoursBook() {
        this(null, null);
    }

    @Inject
    public HoursBook(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public Optional<OpeningHours> find(String name) {
        return Optional.ofNullable(all().get(name));
    }

    /** By name, in the order of the file. */
    public Map<String, OpeningHours> all() {
        return row().map(this::read).orElse(Map.of());
    }

    /** The file as it was handed in last. */
    public Optional<String> source() {
        return row().map(HoursRow::source);
    }

    /** From now on these hours hold and no others. */
    public void replace(String source) {
        String digest = StepDigest.sha256(source);
        HoursRow row = row().orElseGet(() -> new HoursRow(Ids.next()));
        if (!digest.equals(row.digest())) {
            row.write(source, digest, clock.instant());
            entities.persist(row);
            entities.flush();
        }
    }

    public void remove() {
        row().ifPresent(entities::remove);
        entities.flush();
    }

    private Optional<HoursRow> row() {
        return entities.createQuery("SELECT h FROM HoursRow h", HoursRow.class)
                .getResultStream()
                .findFirst();
    }

    private Map<String, OpeningHours> read(HoursRow row) {
        TenantId tenant = TenantContext.required();
        Known before = known.get(tenant);
        if (before != null && before.digest().equals(row.digest())) {
            return before.hours();
        }
        HoursReading reading = HoursReader.read("hours.yaml", row.source());
        if (reading instanceof HoursReading.Sound sound) {
            known.put(tenant, new Known(row.digest(), sound.hours()));
            return sound.hours();
        }
        throw new IllegalStateException(
                "opening hours can no longer be read: " + ((HoursReading.Faulty) reading).faults());
    }
}
