package io.keskus.acd;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An interaction that wants an agent.
 *
 * @param skills asked for beyond those of the queue
 * @param priority 0..100; each point is one minute of head start, so lower priority never starves: work of priority p
 *     waits at most p minutes longer than if it were alone with its peers
 * @param enqueuedAt when the waiting began; may lie in the past (transfers keep the time already waited)
 * @param lastAgent who talked with this caller last, and should again
 */
public record Work(
        InteractionId interaction,
        QueueId queue,
        Skills skills,
        int priority,
        Instant enqueuedAt,
        Optional<AgentId> lastAgent) {
    /** Head start of one point of priority. */
    public static final Duration HEAD_START = Duration.ofMinutes(1);

    public Work {
        Objects.requireNonNull(interaction, "interaction");
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(skills, "skills");
        Objects.requireNonNull(enqueuedAt, "enqueuedAt");
        Objects.requireNonNull(lastAgent, "lastAgent");
        checkPriority(priority);
    }

    static void checkPriority(int priority) {
        if (priority < 0 || priority > 100) {
            throw new IllegalArgumentException("priority 0..100: " + priority);
        }
    }

    /** The sort key of waiting work: the earlier, the sooner served. Never re-scored while it waits. */
    Instant key(QueueRules rules) {
        return enqueuedAt.minus(HEAD_START.multipliedBy((long) priority + rules.priority()));
    }
}
