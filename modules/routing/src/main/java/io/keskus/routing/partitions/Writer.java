package io.keskus.routing.partitions;

import io.keskus.acd.Command;
import io.keskus.kernel.TenantId;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Carries out a tenant's commands. One unit of work takes them from the inbox, writes them to the journal, and writes
 * and publishes what follows, under a lease that it confirms: so each is carried out exactly once, or not yet.
 */
@ApplicationScoped
class Writer {
    private static final int BATCH = 50;
    private static final int SNAPSHOT_EVERY = 1_000;

    private final EntityManager entities;
    private final UnitOfWork work;
    private final Clock clock;
    private final Leases leases;
    private final PartitionJournal journal;
    private final Iterable<Consequence> consequences;
    private final int snapshotEvery;
    private final ConcurrentHashMap<TenantId, Hosted> engines = new ConcurrentHashMap<>();

    /** For the container's proxy. */
    protected Writer() {
        this(null, null, null, null, null, List.of(), 0);
    }

    @Inject
    Writer(
            EntityManager entities,
            UnitOfWork work,
            Clock clock,
            Leases leases,
            PartitionJournal journal,
            @Any Instance<Consequence> consequences) {
        this(entities, work, clock, leases, journal, (Iterable<Consequence>) consequences, SNAPSHOT_EVERY);
    }

    Writer(
            EntityManager entities,
            UnitOfWork work,
            Clock clock,
            Leases leases,
            PartitionJournal journal,
            Iterable<Consequence> consequences,
            int snapshotEvery) {
        this.entities = entities;
        this.work = work;
        this.clock = clock;
        this.leases = leases;
        this.journal = journal;
        this.consequences = consequences;
        this.snapshotEvery = snapshotEvery;
    }

    /**
     * Carries out everything the tenant's inbox holds and everything that is due; by one thread at a time for a tenant.
     * Does nothing without the partition's lease.
     *
     * @return when to look again
     */
    Optional<Instant> drain(TenantId tenant) {
        try {
            while (true) {
                var epoch = leases.epoch(Partition.of(tenant));
                if (epoch.isEmpty()) {
                    engines.remove(tenant);
                    return Optional.empty();
                }
                var engine = engines.computeIfAbsent(tenant, t -> new Hosted());
                boolean more = work.in(tenant, () -> step(tenant, engine, epoch.getAsLong()));
                engine.committed();
                if (!more) {
                    return engine.nextDeadline();
                }
            }
        } catch (RuntimeException failure) {
            engines.remove(tenant);
            throw failure;
        }
    }

    private boolean step(TenantId tenant, Hosted engine, long epoch) {
        leases.confirm(Partition.of(tenant), epoch);
        engine.begin(epoch, () -> journal.load(tenant));
        var mail = oldestMail();
        long firstSeq = engine.seq() + 1;
        var entries = new ArrayList<Entry>();
        for (var row : mail) {
            carryOut(tenant, engine, row.entry());
            entries.add(row.entry());
            entities.remove(row);
        }
        fallDue(tenant, engine).ifPresent(entries::add);
        if (!entries.isEmpty()) {
            journal.append(tenant, epoch, firstSeq, entries);
            journal.noteState(tenant, engine.seq(), engine.nextDeadline());
            engine.dueSnapshot(snapshotEvery).ifPresent(state -> journal.keep(tenant, engine.seq(), state));
        }
        return mail.size() == BATCH;
    }

    private List<InboxRow> oldestMail() {
        return entities.createQuery("SELECT i FROM PartitionInboxRow i ORDER BY i.seq", InboxRow.class)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private void carryOut(TenantId tenant, Hosted engine, Entry entry) {
        var decisions = engine.apply(entry);
        var applied = new Applied(tenant, engine.seq(), entry.at(), entry.command(), entry.waitingWork(), decisions);
        consequences.forEach(each -> each.follow(applied));
    }

    /** Time is journaled only where it decided something: elsewhere it leaves no trace in the engine. */
    private Optional<Entry> fallDue(TenantId tenant, Hosted engine) {
        var now = clock.instant();
        if (engine.nextDeadline().filter(at -> !at.isAfter(now)).isEmpty()) {
            return Optional.empty();
        }
        var tick = Entry.of(now, new Command.Tick());
        var decisions = engine.apply(tick);
        if (decisions.isEmpty()) {
            engine.forgetLast();
            return Optional.empty();
        }
        var applied = new Applied(tenant, engine.seq(), tick.at(), tick.command(), Optional.empty(), decisions);
        consequences.forEach(each -> each.follow(applied));
        return Optional.of(tick);
    }
}
