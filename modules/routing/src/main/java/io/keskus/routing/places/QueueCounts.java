package io.keskus.routing.places;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.QueueId;
import io.keskus.routing.Queue;
import io.keskus.routing.QueueNow;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** What is known of all queues at once, to tell the state of each. */
final class QueueCounts {
    private final Map<QueueId, Integer> waiting = new HashMap<>();
    private final Map<QueueId, Instant> oldest = new HashMap<>();
    private final Map<QueueId, Integer> atWork = new HashMap<>();
    private final Map<QueueId, Duration> talk = new HashMap<>();

    void waits(QueueId queue, Instant since) {
        waiting.merge(queue, 1, Integer::sum);
        oldest.merge(queue, since, (one, other) -> one.isBefore(other) ? one : other);
    }

    void talksTake(QueueId queue, Duration usual) {
        talk.put(queue, usual);
    }

    void atWork(Set<AgentId> agents, Map<AgentId, SortedSet<QueueId>> memberships) {
        for (var agent : agents) {
            memberships
                    .getOrDefault(agent, Collections.emptySortedSet())
                    .forEach(queue -> atWork.merge(queue, 1, Integer::sum));
        }
    }

    QueueNow now(Queue queue) {
        var id = queue.id();
        int before = waiting.getOrDefault(id, 0);
        var handling = talk.getOrDefault(id, Places.USUAL_TALK).plus(queue.wrapUpFor());
        return new QueueNow(
                queue,
                before,
                Optional.ofNullable(oldest.get(id)),
                Places.expected(before, atWork.getOrDefault(id, 0), handling));
    }
}
