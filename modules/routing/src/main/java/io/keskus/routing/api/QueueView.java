package io.keskus.routing.api;

import io.keskus.kernel.QueueId;
import io.keskus.routing.Queue;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A queue as an answer.
 *
 * @param priority 1 (served first) .. 10
 * @param client null when it belongs to no client company
 * @param waiting how many wait in it now
 * @param ready how many of its agents could take work now
 * @param expectedWaitSeconds how long who comes now will probably wait; null while nobody of it is at work
 */
public record QueueView(
        QueueId id,
        String name,
        String label,
        Map<String, Integer> skills,
        int priority,
        long ringSeconds,
        long wrapUpSeconds,
        long lastAgentSeconds,
        String client,
        int waiting,
        int ready,
        Long expectedWaitSeconds) {
    static QueueView of(Queue queue, int waiting, int ready, Optional<Duration> expected) {
        return new QueueView(
                queue.id(),
                queue.name(),
                queue.label(),
                queue.skills(),
                queue.priority(),
                queue.ringFor().toSeconds(),
                queue.wrapUpFor().toSeconds(),
                queue.lastAgentFor().toSeconds(),
                queue.client().orElse(null),
                waiting,
                ready,
                expected.map(Duration::toSeconds).orElse(null));
    }
}
