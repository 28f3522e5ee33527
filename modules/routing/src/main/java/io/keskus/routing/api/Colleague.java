package io.keskus.routing.api;

import io.keskus.kernel.AgentId;
import io.keskus.routing.AgentPresence;
import io.keskus.routing.desk.Messages;
import java.time.Instant;

/**
 * An agent as other agents see one: not with whom somebody talks.
 *
 * @param state away, ready, offered, talking or wrap-up
 * @param since when that began
 */
public record Colleague(AgentId agent, String name, String state, Instant since, boolean connected) {
    static Colleague of(AgentPresence presence, String name) {
        return new Colleague(
                presence.agent(), name, Messages.name(presence.state()), presence.since(), presence.connected());
    }
}
