package io.keskus.billing.metering;

import io.keskus.billing.UsageEvent;
import io.keskus.billing.UsageKey;
import io.keskus.billing.UsagePeriod;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import io.keskus.platform.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The append-only log of usage, in the unit of work of the caller. */
@ApplicationScoped
public class UsageLog {
    private static final Logger LOG = Logger.getLogger(UsageLog.class.getName());

    private final EntityManager entities;
    private final Clock clock;

    /** For the container's proxy. */
    protected UsageLog() {
        this(null, null);
    }

    @Inject
    public UsageLog(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Appends usage; of two units that append the same at once, the second starts again and finds it.
     *
     * @throws IllegalArgumentException when it corrects what is not there, is itself a correction, or would fall below
     *     nothing
     */
    public Recording record(UsageEvent told) {
        var event = inMicroseconds(told);
        var standing = find(event.key(), LockModeType.NONE);
        if (standing.isPresent()) {
            return standing.get().event().equals(event)
                    ? new Recording.Repeated(standing.get())
                    : refuse(standing.get(), event);
        }
        event.corrects().ifPresent(corrected -> checkCorrection(corrected, event));
        var row = new UsageRow(Ids.next(), event, clock.instant());
        entities.persist(row);
        entities.flush();
        return new Recording.Recorded(stored(row));
    }

    /** An event and its corrections, by time of recording. */
    public List<StoredUsage> group(UsageKey origin) {
        var group = new ArrayList<StoredUsage>();
        find(origin, LockModeType.NONE).ifPresent(group::add);
        group.addAll(stored(entities.createQuery("""
                        SELECT u FROM UsageRow u
                        WHERE u.correctsSource = :source AND u.correctsEventId = :event ORDER BY u.id
                        """, UsageRow.class)
                .setParameter("source", origin.source())
                .setParameter("event", origin.eventId())));
        return group;
    }

    /** By time, and then in the order of recording. */
    public List<StoredUsage> list(InteractionId interaction) {
        return stored(entities.createQuery(
                        "SELECT u FROM UsageRow u WHERE u.interactionId = :interaction ORDER BY u.occurredAt, u.id",
                        UsageRow.class)
                .setParameter("interaction", interaction.value()));
    }

    /** By time, and then in the order of recording. */
    public List<StoredUsage> list(UsagePeriod period) {
        return stored(inPeriod(period, UsageCursor.START));
    }

    /** The events of these rows, in the order of recording. */
    public List<StoredUsage> list(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : stored(entities.createQuery(
                                "SELECT u FROM UsageRow u WHERE u.id IN :ids ORDER BY u.id", UsageRow.class)
                        .setParameter("ids", ids));
    }

    /** The next events of a period. */
    public List<StoredUsage> list(UsagePeriod period, UsageCursor after, int most) {
        return stored(inPeriod(period, after).setMaxResults(most));
    }

    private TypedQuery<UsageRow> inPeriod(UsagePeriod period, UsageCursor after) {
        return entities.createQuery("""
                        SELECT u FROM UsageRow u
                        WHERE u.occurredAt >= :from AND u.occurredAt < :until
                        AND (u.occurredAt > :lastAt OR u.occurredAt = :lastAt AND u.id > :lastId)
                        ORDER BY u.occurredAt, u.id
                        """, UsageRow.class)
                .setParameter("from", period.from())
                .setParameter("until", period.until())
                .setParameter("lastAt", after.occurredAt())
                .setParameter("lastId", after.id());
    }

    private Optional<StoredUsage> find(UsageKey key, LockModeType lock) {
        return entities.createQuery(
                        "SELECT u FROM UsageRow u WHERE u.source = :source AND u.eventId = :event", UsageRow.class)
                .setParameter("source", key.source())
                .setParameter("event", key.eventId())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .map(UsageLog::stored);
    }

    private Recording refuse(StoredUsage standing, UsageEvent refused) {
        entities.persist(new UsageConflictRow(Ids.next(), standing.id(), refused, clock.instant()));
        LOG.log(Level.WARNING, "usage refused, other usage has its key: tenant={0} key={1}", new Object[] {
            refused.tenant(), refused.key()
        });
        return new Recording.Conflicting(standing);
    }

    private void checkCorrection(UsageKey corrected, UsageEvent correction) {
        // locked: two corrections at once could each be right and both together take back too much
        var origin = find(corrected, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new IllegalArgumentException("there is no usage " + corrected + " to correct"));
        if (origin.event().corrects().isPresent()) {
            throw new IllegalArgumentException(corrected + " is a correction: correct what it corrects");
        }
        long left = group(corrected).stream()
                .mapToLong(usage -> usage.event().measured())
                .sum();
        if (left + correction.measured() < 0) {
            throw new IllegalArgumentException("of " + corrected + " only " + left + " is left to take back");
        }
    }

    private static UsageEvent inMicroseconds(UsageEvent event) {
        return new UsageEvent(
                event.tenant(),
                event.key(),
                event.client(),
                event.interaction(),
                event.meter(),
                event.destination(),
                event.measured(),
                event.occurredAt().truncatedTo(ChronoUnit.MICROS),
                event.corrects());
    }

    private static List<StoredUsage> stored(TypedQuery<UsageRow> query) {
        return query.getResultStream().map(UsageLog::stored).toList();
    }

    private static StoredUsage stored(UsageRow row) {
        return new StoredUsage(row.id(), row.event(TenantContext.required()));
    }
}
