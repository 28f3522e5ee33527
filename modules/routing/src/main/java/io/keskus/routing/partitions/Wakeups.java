package io.keskus.routing.partitions;

import io.keskus.kernel.TenantId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Lets one thread at a time work on a partition, and none while there is nothing to do. */
@ApplicationScoped
class Wakeups {
    private static final Logger LOG = Logger.getLogger(Wakeups.class.getName());

    private final Writer writer;
    private final Executor given;
    private final AtomicIntegerArray calls = new AtomicIntegerArray(Partition.COUNT);
    private final Map<TenantId, Instant> deadlines = new ConcurrentHashMap<>();
    private final Set<TenantId> failed = ConcurrentHashMap.newKeySet();
    private final Set<TenantId>[] woken;

    @Resource
    private ManagedExecutorService managed;

    /** For the container's proxy. */
    protected Wakeups() {
        this(null);
    }

    @Inject
    Wakeups(Writer writer) {
        this(writer, null);
    }

    /** @param executor null where the container gives one */
    @SuppressWarnings("unchecked")
    Wakeups(Writer writer, Executor executor) {
        this.writer = writer;
        this.given = executor;
        this.woken = Stream.generate(ConcurrentHashMap::newKeySet)
                .limit(Partition.COUNT)
                .toArray(Set[]::new);
    }

    void wake(TenantId tenant) {
        int partition = Partition.of(tenant);
        woken[partition].add(tenant);
        if (calls.getAndIncrement(partition) == 0) {
            (given == null ? managed : given).execute(() -> work(partition));
        }
    }

    /** Wakes whoever has a deadline that passed. */
    void wakeDue(Instant now) {
        deadlines.forEach((tenant, at) -> {
            if (!at.isAfter(now)) {
                wake(tenant);
            }
        });
    }

    /** Tries again what failed. */
    void wakeFailed() {
        for (var tenant : failed) {
            failed.remove(tenant);
            wake(tenant);
        }
    }

    void expect(TenantId tenant, Instant deadline) {
        deadlines.merge(tenant, deadline, (one, other) -> one.isBefore(other) ? one : other);
    }

    private void work(int partition) {
        int seen;
        do {
            seen = calls.get(partition);
            for (var tenant : woken[partition]) {
                woken[partition].remove(tenant);
                drain(tenant);
            }
        } while (calls.addAndGet(partition, -seen) > 0);
    }

    private void drain(TenantId tenant) {
        try {
            writer.drain(tenant).ifPresentOrElse(at -> deadlines.put(tenant, at), () -> deadlines.remove(tenant));
        } catch (StaleEpoch lost) {
            LOG.log(Level.INFO, "tenant={0}: {1}", new Object[] {tenant, lost.getMessage()});
            deadlines.remove(tenant);
        } catch (RuntimeException failure) {
            // what was not done is still in the database, and is tried again with the next beat
            LOG.log(Level.WARNING, "tenant=" + tenant + ": its commands could not be carried out", failure);
            deadlines.remove(tenant);
            failed.add(tenant);
        }
    }
}
