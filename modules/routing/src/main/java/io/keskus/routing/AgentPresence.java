package io.keskus.routing;

import io.keskus.acd.AgentState;
import io.keskus.acd.AwayReason;
import io.keskus.acd.OfferId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What an agent does now.
 *
 * @param reason present when away
 * @param interaction present when offered, talking or in wrap-up
 * @param offer present when offered or talking
 * @param since when this state began
 * @param until when the offer or the wrap-up ends by itself
 * @param extension by what the wrap-up may still be extended
 * @param connected whether the agent's desk has a live socket
 */
public record AgentPresence(
        AgentId agent,
        AgentState state,
        Optional<AwayReason> reason,
        Optional<InteractionId> interaction,
        Optional<OfferId> offer,
        Instant since,
        Optional<Instant> until,
        Optional<Duration> extension,
        boolean connected) {}
