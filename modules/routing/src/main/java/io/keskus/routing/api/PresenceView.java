package io.keskus.routing.api;

import io.keskus.acd.AwayReason;
import io.keskus.acd.OfferId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.routing.AgentPresence;
import io.keskus.routing.desk.Messages;
import java.time.Duration;
import java.time.Instant;

/**
 * What an agent does, as an answer; what does not apply is null.
 *
 * @param extensionSeconds by what the wrap-up may still be extended
 * @param state away, ready, offered, talking or wrap-up
 */
public record PresenceView(
        AgentId agent,
        String name,
        String state,
        String reason,
        InteractionId interaction,
        String offer,
        Instant since,
        Instant until,
        Long extensionSeconds,
        boolean connected) {
    static PresenceView of(AgentPresence presence, String name) {
        return new PresenceView(
                presence.agent(),
                name,
                Messages.name(presence.state()),
                presence.reason().map(AwayReason::code).orElse(null),
                presence.interaction().orElse(null),
                presence.offer().map(OfferId::toString).orElse(null),
                presence.since(),
                presence.until().orElse(null),
                presence.extension().map(Duration::toSeconds).orElse(null),
                presence.connected());
    }
}
