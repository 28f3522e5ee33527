package io.keskus.routing.partitions;

import io.keskus.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The partitions this node may write. A node stops itself well before its leases expire for others, measured on its
 * monotonic clock, so a pause or a lost database ends its writing too.
 */
@ApplicationScoped
class Leases {
    private static final Logger LOG = Logger.getLogger(Leases.class.getName());
    /** Time to live of a lease, 5 s, less the margin of 1.5 s. */
    private static final Duration TRUST = Duration.ofMillis(3_500);

    private final UUID node = Ids.next();
    private final LeaseTable table;
    private final LongSupplier nanoTime;
    private volatile Held held = new Held(Map.of(), 0);

    private record Held(Map<Integer, Long> epochs, long until) {}

    /** For the container's proxy. */
    protected Leases() {
        this(null, null);
    }

    @Inject
    Leases(LeaseTable table) {
        this(table, System::nanoTime);
    }

    Leases(LeaseTable table, LongSupplier nanoTime) {
        this.table = table;
        this.nanoTime = nanoTime;
    }

    /** Once a second: keeps what this node has and takes what nobody has. @return whether partitions came */
    boolean renew() {
        long asked = nanoTime.getAsLong();
        int kept = table.renew(node);
        int taken = table.takeFree(node);
        var epochs = kept == held.epochs.size() && taken == 0 ? held.epochs : Map.copyOf(table.held(node));
        held = new Held(epochs, asked + TRUST.toNanos());
        if (taken > 0) {
            LOG.log(Level.INFO, "took over {0} partitions, now {1}", new Object[] {taken, epochs.size()});
        }
        return taken > 0;
    }

    /** The epoch under which this node may write the partition now; empty when it may not. */
    OptionalLong epoch(int partition) {
        var now = held;
        var epoch = now.epochs.get(partition);
        return epoch == null || nanoTime.getAsLong() - now.until >= 0 ? OptionalLong.empty() : OptionalLong.of(epoch);
    }

    /** @throws StaleEpoch when another node took the partition over */
    void confirm(int partition, long epoch) {
        table.confirm(partition, epoch);
    }

    /** Lets others take over at once. */
    void release() {
        held = new Held(Map.of(), 0);
        table.release(node);
    }
}
