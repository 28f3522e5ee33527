package io.keskus.routing.api;

import io.keskus.kernel.QueueId;
import io.keskus.routing.Queue;
import io.keskus.routing.QueueStep;
import java.time.Duration;
import java.util.List;
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
 * @param serviceLevelSeconds in which calls are to be answered
 * @param serviceLevelPercent of the calls that are to be
 * @param wrapUpExtensionSeconds by what an agent may extend a wrap-up once
 * @param steps who else may take what has waited for some time, each later than the one before
 * @param paused takes no calls from flows for now; who waits is served
 * @param closed takes no work any more
 * @param version for If-Match
 */
public record QueueView(
        QueueId id,
        String name,
        String label,
        Map<String, Integer> skills,
        int priority,
        long ringSeconds,
        long wrapUpSeconds,
        long wrapUpExtensionSeconds,
        long lastAgentSeconds,
        String client,
        int waiting,
        int ready,
        Long expectedWaitSeconds,
        int serviceLevelSeconds,
        int serviceLevelPercent,
        List<QueueStep> steps,
        boolean paused,
        boolean closed,
        long version) {
    static QueueView of(Queue queue, int waiting, int ready, Optional<Duration> expected) {
        return new QueueView(
                queue.id(),
                queue.name(),
                queue.label(),
                queue.skills(),
                queue.priority(),
                queue.ringFor().toSeconds(),
                queue.wrapUpFor().toSeconds(),
                queue.wrapUpExtension().toSeconds(),
                queue.lastAgentFor().toSeconds(),
                queue.client().orElse(null),
                waiting,
                ready,
                expected.map(Duration::toSeconds).orElse(null),
                queue.targets().answerWithinSeconds(),
                queue.targets().percent(),
                queue.steps(),
                queue.paused(),
                queue.closed(),
                queue.version());
    }
}
