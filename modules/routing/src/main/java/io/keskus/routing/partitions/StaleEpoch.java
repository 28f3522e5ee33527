package io.keskus.routing.partitions;

/** Somebody else writes this partition now. Nothing of the unit of work may become durable. */
final class StaleEpoch extends RuntimeException {
    StaleEpoch(int partition, long epoch) {
        super("partition " + partition + " has another writer than that of epoch " + epoch);
    }
}
