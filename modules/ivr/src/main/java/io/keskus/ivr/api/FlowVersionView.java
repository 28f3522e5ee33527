package io.keskus.ivr.api;

import io.keskus.ivr.versions.StoredVersion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A version of a flow without its file. */
record FlowVersionView(
        UUID id, String flow, int number, String digest, List<String> languages, int nodes, Instant madeAt) {
    static FlowVersionView of(StoredVersion stored) {
        var version = stored.version();
        var flow = version.flow();
        return new FlowVersionView(
                version.id().value(),
                flow.name(),
                version.number(),
                version.digest(),
                flow.languages(),
                flow.nodes().size(),
                stored.madeAt());
    }
}
