package io.keskus.routing;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import java.util.Objects;

/**
 * Something for one agent and nobody else: a colleague's question, a transferred call, a call of the agent's own.
 *
 * @param work under which id it is known here, in offers and when its talk ends; that of the interaction itself, or
 *     another when somebody else is at work on the interaction
 * @param interaction what it belongs to, and what the agent's desk is told
 * @param queue whose times of ringing and wrap-up hold
 * @param begun the agent is at it already: nothing is offered, and an agent who is away or in wrap-up may be, too
 */
public record DirectedWork(InteractionId work, InteractionId interaction, AgentId agent, QueueId queue, boolean begun) {
    public DirectedWork {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(interaction, "interaction");
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(queue, "queue");
    }
}
