package io.keskus.routing.partitions;

import io.keskus.acd.BitmapMatching;
import io.keskus.acd.Decision;
import io.keskus.acd.Matching;
import io.keskus.acd.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A tenant's engine in memory. It runs ahead of the database within a unit of work, so after a unit that did not commit
 * it is built anew from what is durable.
 */
final class Hosted {
    private Matching engine;
    private long seq;
    private long snapshotSeq;
    private long epoch;
    private boolean durable;

    /** Begins a unit of work under this epoch; builds the engine where what is in memory may not be what is durable. */
    void begin(long underEpoch, Supplier<PartitionJournal.Stored> stored) {
        if (!durable || epoch != underEpoch) {
            build(stored.get());
            epoch = underEpoch;
        }
        durable = false;
    }

    private void build(PartitionJournal.Stored stored) {
        engine = new BitmapMatching(stored.snapshot());
        stored.since().forEach(entry -> engine.apply(entry.at(), entry.command()));
        snapshotSeq = stored.seq();
        seq = stored.seq() + stored.since().size();
    }

    void committed() {
        durable = true;
    }

    List<Decision> apply(Entry entry) {
        seq++;
        return engine.apply(entry.at(), entry.command());
    }

    /** Takes back the number of an entry that changed nothing and is not journaled. */
    void forgetLast() {
        seq--;
    }

    long seq() {
        return seq;
    }

    Optional<Instant> nextDeadline() {
        return engine.nextDeadline();
    }

    /** A snapshot to keep, when enough has happened since the last one. */
    Optional<Snapshot> dueSnapshot(int every) {
        if (seq - snapshotSeq < every) {
            return Optional.empty();
        }
        snapshotSeq = seq;
        return Optional.of(engine.snapshot());
    }

    long stateHash() {
        return engine.stateHash();
    }
}
