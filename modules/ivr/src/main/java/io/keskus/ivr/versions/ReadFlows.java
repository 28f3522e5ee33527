package io.keskus.ivr.versions;

import io.keskus.ivr.Flow;
import io.keskus.ivr.flowfile.FlowReader;
import io.keskus.ivr.flowfile.FlowReading;
import io.keskus.kernel.TenantId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Flows that were read already, by tenant and version; a version never changes, so none of them gets stale. */
final class ReadFlows {
    private static final int MOST = 20_000;

    private final Map<Key, Flow> flows = new ConcurrentHashMap<>();

    private record Key(TenantId tenant, UUID version) {}

    Flow of(TenantId tenant, FlowVersionRow row) {
        if (flows.size() >= MOST) {
            flows.clear();
        }
        return flows.computeIfAbsent(new Key(tenant, row.id()), key -> read(row));
    }

    private static Flow read(FlowVersionRow row) {
        FlowReading reading = FlowReader.read(row.flowName() + " version " + row.number(), row.source());
        if (reading instanceof FlowReading.Sound sound) {
            return sound.flow();
        }
        throw new IllegalStateException(
                "a published flow can no longer be read: " + ((FlowReading.Faulty) reading).faults());
    }
}
