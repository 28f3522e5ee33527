package io.keskus.floor.view;

import io.keskus.acd.AwayReason;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.routing.AgentNow;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * An agent on the floor; what does not apply is null.
 *
 * @param state away, ready, offered, talking or wrap-up
 * @param reason of being away
 * @param since when the state began
 * @param until when the offer or the wrap-up ends by itself
 * @param who with whom, or about whom, by name; null while nobody knows
 * @param queue that the offer or the talk came from
 * @param queues of which the agent takes work
 * @param line what the agent's last test call of today came to; null when there was none
 */
record FloorAgent(
        AgentId agent,
        String name,
        String state,
        String reason,
        Instant since,
        Instant until,
        InteractionId interaction,
        String who,
        QueueId queue,
        List<QueueId> queues,
        boolean connected,
        FloorLine line) {
    FloorAgent {
        queues = List.copyOf(queues);
    }

    static FloorAgent of(AgentNow agent, String name, String who, FloorLine line) {
        var presence = agent.presence();
        return new FloorAgent(
                presence.agent(),
                name,
                state(agent),
                presence.reason().map(AwayReason::code).orElse(null),
                presence.since(),
                presence.until().orElse(null),
                presence.interaction().orElse(null),
                who,
                agent.talk().orElse(null),
                List.copyOf(agent.queues()),
                presence.connected(),
                line);
    }

    private static String state(AgentNow agent) {
        var state = agent.presence().state().name();
        return state.equals("IDLE") ? "ready" : state.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
