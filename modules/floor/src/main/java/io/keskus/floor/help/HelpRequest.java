package io.keskus.floor.help;

import io.keskus.identity.MemberId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An agent's raised hand.
 *
 * @param words what it is about, in the agent's words
 * @param takenBy the supervisor who is coming
 */
public record HelpRequest(
        UUID id,
        AgentId agent,
        InteractionId interaction,
        Optional<String> words,
        Instant raisedAt,
        Optional<MemberId> takenBy) {}
