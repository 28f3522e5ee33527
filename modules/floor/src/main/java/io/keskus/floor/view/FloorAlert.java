package io.keskus.floor.view;

import io.keskus.floor.alerts.Alert;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.QueueId;
import java.time.Instant;

/**
 * Something beyond its limit; of queue and agent one is null.
 *
 * @param kind longest-wait, waiting, service-level, talk, wrap-up or away
 * @param limit seconds, calls or percent
 * @param since when it was passed, null where only the count tells
 */
record FloorAlert(String id, String kind, QueueId queue, AgentId agent, int limit, Instant since) {
    static FloorAlert of(Alert alert) {
        return new FloorAlert(
                alert.id(),
                alert.kind().code(),
                alert.queue().orElse(null),
                alert.agent().orElse(null),
                alert.limit(),
                alert.since().orElse(null));
    }
}
