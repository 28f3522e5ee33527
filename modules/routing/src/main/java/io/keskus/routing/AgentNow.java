package io.keskus.routing;

import io.keskus.kernel.QueueId;
import java.util.Optional;
import java.util.SortedSet;

/**
 * An agent at this moment.
 *
 * @param queues of which the agent takes work
 * @param talk the queue that the offer or the talk came from; empty for what came from none, as a call of the agent's own
 */
public record AgentNow(AgentPresence presence, SortedSet<QueueId> queues, Optional<QueueId> talk) {}
