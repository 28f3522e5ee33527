package io.keskus.floor.alerts;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.QueueId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something is beyond its limit; exactly one of queue and agent is there.
 *
 * @param limit seconds, calls or percent, as the kind has it
 * @param since when the limit was passed; empty where only the count tells, as with the calls that wait
 */
public record Alert(
        AlertKind kind, Optional<QueueId> queue, Optional<AgentId> agent, int limit, Optional<Instant> since) {
    static Alert of(AlertKind kind, QueueId queue, int limit, Optional<Instant> since) {
        return new Alert(kind, Optional.of(queue), Optional.empty(), limit, since);
    }

    static Alert of(AlertKind kind, AgentId agent, int limit, Instant since) {
        return new Alert(kind, Optional.empty(), Optional.of(agent), limit, Optional.of(since));
    }

    /** The same for as long as it goes on, as {@code talk:0199…}. */
    public String id() {
        return kind.code() + ":"
                + queue.map(Object::toString)
                        .orElseGet(() -> agent.orElseThrow().toString());
    }
}
