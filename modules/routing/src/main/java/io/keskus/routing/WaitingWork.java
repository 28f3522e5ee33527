package io.keskus.routing;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An interaction that wants an agent. Holds no personal data: it is kept in the partition journal.
 *
 * @param skills asked for beyond those of the queue: name to level 1..10
 * @param priority 1 (served first) .. 10; {@link #USUAL_PRIORITY} when nobody says otherwise. A step is worth a minute
 *     of waiting
 * @param enqueuedAt when the waiting began; a transfer may keep the time already waited
 * @param lastAgent who talked with this caller last, and should again
 */
public record WaitingWork(
        InteractionId interaction,
        QueueId queue,
        Channel channel,
        Map<String, Integer> skills,
        int priority,
        Instant enqueuedAt,
        Optional<AgentId> lastAgent,
        Optional<ClientId> client) {
    /** Neither before nor after others. */
    public static final int USUAL_PRIORITY = 5;

    public WaitingWork {
        Objects.requireNonNull(interaction, "interaction");
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(enqueuedAt, "enqueuedAt");
        Objects.requireNonNull(lastAgent, "lastAgent");
        Objects.requireNonNull(client, "client");
        skills = Map.copyOf(skills);
        if (priority < 1 || priority > 10) {
            throw new IllegalArgumentException("priority 1..10: " + priority);
        }
    }

    /** A voice call. */
    public static WaitingWork call(
            InteractionId interaction,
            QueueId queue,
            Map<String, Integer> skills,
            int priority,
            Instant enqueuedAt,
            Optional<AgentId> lastAgent,
            Optional<ClientId> client) {
        return new WaitingWork(interaction, queue, Channel.VOICE, skills, priority, enqueuedAt, lastAgent, client);
    }

    /** Points of head start, one a minute, that a priority of 1 (served first) .. 10 stands for. */
    public static int headStart(int priority) {
        return 10 - priority;
    }
}
