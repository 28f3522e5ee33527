package io.keskus.routing.queues;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.QueueId;
import java.util.List;
import java.util.SortedMap;

/**
 * What an agent can do, and for which open queues.
 *
 * @param skills name to level 1..10
 * @param version for ETag and If-Match; 0 of somebody who never had skills or queues
 */
public record AgentProfile(AgentId agent, SortedMap<String, Integer> skills, List<QueueId> queues, long version) {}
