package io.keskus.acd;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The whole state of an engine as values, in one canonical order.
 *
 * @param time of the last command
 * @param order last number given out for the order of arrivals and of becoming idle
 * @param offers number of the last offer
 * @param queues by id
 * @param agents by id
 * @param works by id
 */
public record Snapshot(
        Instant time, long order, long offers, List<QueueRules> queues, List<Agent> agents, List<Item> works) {
    public Snapshot {
        queues = List.copyOf(queues);
        agents = List.copyOf(agents);
        works = List.copyOf(works);
    }

    /** A state in which nothing is defined and nothing happened. */
    public static Snapshot empty() {
        return new Snapshot(Instant.EPOCH, 0, 0, List.of(), List.of(), List.of());
    }

    /**
     * @param away present when AWAY
     * @param thenAway asked for during a talk, for afterwards
     * @param idleSince when the agent last became idle by itself; an offer that is withdrawn does not change it
     * @param idleOrder sorts agents who became idle at the same time
     * @param interaction present when OFFERED, TALKING or WRAP_UP
     * @param offer present when OFFERED or TALKING
     * @param deadline end of the offer or of the wrap-up
     * @param extension by what the wrap-up may still be extended
     */
    public record Agent(
            AgentId agent,
            Skills skills,
            SortedSet<QueueId> queues,
            AgentState state,
            Optional<AwayReason> away,
            Optional<AwayReason> thenAway,
            Instant idleSince,
            long idleOrder,
            Optional<InteractionId> interaction,
            Optional<OfferId> offer,
            Optional<Instant> deadline,
            Optional<Duration> extension) {}

    /**
     * @param order of arrival; sorts work of the same key
     * @param step number of the queue's steps in force
     * @param keptUntil present while it waits for its last agent only
     * @param agent to whom it is offered or who talks; absent while it waits
     * @param only the agent for whom alone it is; absent when anybody may have it
     */
    public record Item(
            Work work,
            long order,
            int step,
            Optional<Instant> keptUntil,
            Optional<AgentId> agent,
            Optional<AgentId> only) {}

    long hash() {
        // FNV-1a over the text form: records print all their components, and every collection here is sorted
        long hash = 0xcbf29ce484222325L;
        var text = toString();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
