package io.keskus.floor.view;

import io.keskus.calls.CallGlimpse;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.routing.WaitingNow;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who waits; what is not known is null.
 *
 * @param since when the waiting began, also in other queues
 * @param priority 1 (served first) .. 10
 * @param offeredTo the agent who is being asked
 * @param number ours, that was called
 * @param collected what the flow asked for
 */
public record FloorWaiting(
        InteractionId interaction,
        Instant since,
        int priority,
        AgentId offeredTo,
        String number,
        ContactId contact,
        String name,
        String language,
        Map<String, String> collected) {
    static FloorWaiting of(WaitingNow waiting, Optional<CallGlimpse> glimpse) {
        return new FloorWaiting(
                waiting.interaction(),
                waiting.since(),
                waiting.priority(),
                waiting.offeredTo().orElse(null),
                glimpse.map(CallGlimpse::number).orElse(null),
                glimpse.flatMap(CallGlimpse::contact).orElse(null),
                glimpse.flatMap(CallGlimpse::name).orElse(null),
                glimpse.flatMap(CallGlimpse::language).orElse(null),
                glimpse.map(CallGlimpse::collected).orElse(Map.of()));
    }
}
