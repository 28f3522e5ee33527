package io.keskus.routing;

import io.keskus.kernel.QueueId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A queue as the tenant configured it.
 *
 * @param name as {@code sales}, unique in the tenant, never reused for another queue
 * @param label the name for people
 * @param skills asked for by all its work: name to level 1..10
 * @param priority 1 (served first) .. 10
 * @param ringFor how long an offer stands before it counts as missed
 * @param wrapUpFor time for after-work
 * @param wrapUpExtension by what an agent may extend it once; zero is not at all
 * @param lastAgentFor how long work is kept for the agent who talked with this caller last
 * @param client short name of the client company it belongs to, in an agency
 * @param steps each later than the one before
 * @param paused takes no calls from flows for now; who waits is served
 * @param closed takes no work any more
 * @param version for ETag
 */
public record Queue(
        QueueId id,
        String name,
        String label,
        Map<String, Integer> skills,
        int priority,
        Duration ringFor,
        Duration wrapUpFor,
        Duration wrapUpExtension,
        Duration lastAgentFor,
        Optional<String> client,
        QueueTargets targets,
        List<QueueStep> steps,
        boolean paused,
        boolean closed,
        long version) {
    public Queue {
        skills = Map.copyOf(skills);
        steps = List.copyOf(steps);
    }
}
