package io.keskus.floor.messages;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.QueueId;
import io.keskus.routing.AgentNow;
import java.util.Optional;
import java.util.UUID;

/** To whom a message goes. */
public sealed interface Audience {
    record OneAgent(AgentId agent) implements Audience {}

    /** Everybody who takes work of the queue. */
    record AgentsOf(QueueId queue) implements Audience {}

    record Everybody() implements Audience {}

    /** @throws ProblemException 400 {@code invalid-field} when both are given; 404 when one is no id */
    static Audience from(String agent, String queue) {
        if (agent != null && queue != null) {
            throw new ProblemException(Problem.of(
                    "invalid-field",
                    "A field is not valid",
                    400,
                    "name an agent or a queue, or neither for everybody"));
        }
        try {
            if (agent != null) {
                return new OneAgent(AgentId.of(agent));
            }
            return queue == null ? new Everybody() : new AgentsOf(QueueId.of(queue));
        } catch (IllegalArgumentException noId) {
            throw agent == null
                    ? new ProblemException(Problem.of("queue-unknown", "No such queue", 404, "this is no queue's id"))
                    : new ProblemException(
                            Problem.of("agent-unknown", "No such agent", 404, "nobody with this id takes work"));
        }
    }

    /** {@code AGENT}, {@code QUEUE} or {@code ALL}. */
    default String kind() {
        return this instanceof OneAgent ? "AGENT" : this instanceof AgentsOf ? "QUEUE" : "ALL";
    }

    /** Of the agent or of the queue. */
    default Optional<UUID> subject() {
        if (this instanceof OneAgent one) {
            return Optional.of(one.agent().value());
        }
        return this instanceof AgentsOf of ? Optional.of(of.queue().value()) : Optional.empty();
    }

    /** Whether this agent is meant. */
    default boolean holds(AgentNow agent) {
        if (this instanceof OneAgent one) {
            return agent.presence().agent().equals(one.agent());
        }
        return !(this instanceof AgentsOf of) || agent.queues().contains(of.queue());
    }
}
