package io.keskus.routing.api;

import io.keskus.kernel.QueueId;
import io.keskus.routing.Queue;
import java.util.Map;

/**
 * A queue as an answer.
 *
 * @param priority 1 (served first) .. 10
 * @param client null when it belongs to no client company
 * @param waiting how many wait in it now
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
        int waiting) {
    static QueueView of(Queue queue, int waiting) {
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
                waiting);
    }
}
