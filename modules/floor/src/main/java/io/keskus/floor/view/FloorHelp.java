package io.keskus.floor.view;

import io.keskus.floor.help.HelpRequest;
import io.keskus.identity.MemberId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/**
 * A raised hand; what is not known is null.
 *
 * @param name the agent's
 * @param takenBy the name of the supervisor who is coming
 */
record FloorHelp(
        UUID id, AgentId agent, String name, InteractionId interaction, String words, Instant since, String takenBy) {
    static FloorHelp of(HelpRequest request, Function<MemberId, String> name) {
        return new FloorHelp(
                request.id(),
                request.agent(),
                name.apply(MemberId.of(request.agent())),
                request.interaction(),
                request.words().orElse(null),
                request.raisedAt(),
                request.takenBy().map(name).orElse(null));
    }
}
