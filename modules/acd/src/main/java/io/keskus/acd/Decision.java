package io.keskus.acd;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What an engine decided. */
public sealed interface Decision {
    /** When it took effect: the command's time, or the deadline that passed before it. */
    Instant at();

    /**
     * Work waits.
     *
     * @param position its place among the work that waits in the queue, from 1
     */
    record Queued(Instant at, InteractionId interaction, QueueId queue, int position) implements Decision {}

    /** @param deadline when the offer counts as missed */
    record Offered(Instant at, OfferId offer, QueueId queue, AgentId agent, Instant deadline, Explanation explanation)
            implements Decision {}

    /** The agent need not answer any more. */
    record OfferWithdrawn(Instant at, OfferId offer, AgentId agent, OfferEnd reason) implements Decision {}

    /** The offer rang out; the agent is away, the work is matched anew with its old key. */
    record OfferTimedOut(Instant at, OfferId offer, AgentId agent) implements Decision {}

    record OfferDeclined(Instant at, OfferId offer, AgentId agent) implements Decision {}

    record Accepted(Instant at, OfferId offer, AgentId agent) implements Decision {}

    /** Work left without an agent. */
    record Withdrawn(Instant at, InteractionId interaction, WithdrawReason reason) implements Decision {}

    /** @param step the number of the queue's steps now in force, from 1 */
    record Widened(Instant at, InteractionId interaction, int step) implements Decision {}

    /**
     * @param reason present when AWAY
     * @param interaction present when OFFERED, TALKING or WRAP_UP
     * @param until end of the offer or of the wrap-up
     * @param extension by what the wrap-up may be extended, once
     */
    record AgentStateChanged(
            Instant at,
            AgentId agent,
            AgentState state,
            Optional<AwayReason> reason,
            Optional<InteractionId> interaction,
            Optional<Instant> until,
            Optional<Duration> extension)
            implements Decision {}

    /** The agent has more time for after-work. @param until its new end */
    record WrapUpExtended(Instant at, AgentId agent, InteractionId interaction, Instant until) implements Decision {}

    /** The command changed nothing. */
    record Refused(Instant at, Refusal reason, Command command) implements Decision {}

    /** Why an offer was withdrawn. */
    enum OfferEnd {
        /** The work left. */
        WORK_WITHDRAWN,
        /** The agent went away, or lost the connection. */
        AGENT_AWAY,
        AGENT_REMOVED
    }
}
