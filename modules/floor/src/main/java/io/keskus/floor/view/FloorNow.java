package io.keskus.floor.view;

import java.time.Instant;
import java.util.List;

/**
 * The floor at one moment.
 *
 * @param now business time, from which timers count
 * @param dayBegan when today began in the tenant's time zone
 * @param agents by name
 * @param queues by name
 */
public record FloorNow(Instant now, Instant dayBegan, List<FloorAgent> agents, List<FloorQueue> queues) {
    public FloorNow {
        agents = List.copyOf(agents);
        queues = List.copyOf(queues);
    }
}
