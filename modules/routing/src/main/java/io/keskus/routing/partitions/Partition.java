package io.keskus.routing.partitions;

import io.keskus.kernel.TenantId;

/** One of the shares in which tenants are spread over nodes; a tenant never changes its partition. */
final class Partition {
    static final int COUNT = 256;

    private Partition() {}

    static int of(TenantId tenant) {
        // the last byte of a UUIDv7 is random, and so spreads evenly
        return (int) (tenant.value().getLeastSignificantBits() & (COUNT - 1));
    }
}
