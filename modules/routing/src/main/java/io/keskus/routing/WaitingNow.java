package io.keskus.routing;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import java.time.Instant;
import java.util.Optional;

/**
 * Work that waits at this moment.
 *
 * @param priority 1 (served first) .. 10
 * @param since when its waiting began, also in other queues
 * @param offeredTo who is being asked
 */
public record WaitingNow(
        InteractionId interaction, QueueId queue, int priority, Instant since, Optional<AgentId> offeredTo) {}
