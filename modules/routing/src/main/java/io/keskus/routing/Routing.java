package io.keskus.routing;

import io.keskus.acd.AwayReason;
import io.keskus.acd.OfferId;
import io.keskus.acd.WithdrawReason;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import java.util.List;
import java.util.Optional;

/**
 * The module's door. Everything works for the tenant of the context. What is told here is durable with the caller's
 * unit of work (or a unit of its own when there is none) and is carried out exactly once after it has committed; what
 * comes of it is told by events: {@link WorkOffered}, {@link OfferAccepted}, {@link AgentStateChanged} and so on.
 */
public interface Routing {
    /**
     * Work wants an agent. Nothing happens when the interaction already waits, is offered or in talk. When an agent
     * accepted and never came to the talk, say {@link #away}, {@link #withdraw} and enqueue again, in this order and
     * with the same {@code enqueuedAt}: the work waits at its old place and goes to another agent.
     *
     * @throws io.keskus.kernel.ProblemException 404 {@code queue-unknown}
     */
    void enqueue(WaitingWork work);

    /**
     * Work for one agent alone; it never waits. It is offered at once, and ends with its offer ({@link OfferTimedOut},
     * {@link OfferDeclined}, {@link OfferWithdrawn}); or {@link DirectedRefused} follows.
     *
     * @throws io.keskus.kernel.ProblemException 404 {@code queue-unknown}
     */
    void direct(DirectedWork work);

    /**
     * Work wants no agent any more. After an acceptance that came to no talk it frees the agent without wrap-up.
     */
    void withdraw(InteractionId interaction, WithdrawReason reason);

    /** The agent takes the offer; {@link OfferAccepted} follows, or {@link OfferLost} when it came too late. */
    void accept(AgentId agent, OfferId offer);

    /** The agent turns the offer down and is away. */
    void decline(AgentId agent, OfferId offer);

    /** @throws io.keskus.kernel.ProblemException 409 {@code no-agent} when the member takes no work */
    void ready(AgentId agent);

    /** No more work; during a talk it takes effect after the wrap-up. */
    void away(AgentId agent, AwayReason reason);

    /** The talk is over; wrap-up begins. To transfer, say this first and then {@link #enqueue} again. */
    void talkEnded(AgentId agent, InteractionId interaction);

    void wrapUpDone(AgentId agent, InteractionId interaction);

    /**
     * More time for after-work, once, as much as the queue allows; {@link WrapUpExtended} follows.
     *
     * @throws io.keskus.kernel.ProblemException 409 {@code not-in-wrap-up}, {@code wrap-up-extended}
     */
    void extendWrapUp(AgentId agent, InteractionId interaction);

    /** Empty when the work does not wait: not yet, or no longer. */
    Optional<QueuePlace> findPlace(InteractionId interaction);

    /** @throws io.keskus.kernel.ProblemException 404 {@code queue-unknown} */
    Queue queue(QueueId id);

    /** @param name as in the configuration, {@code sales} */
    Optional<Queue> findQueue(String name);

    /** By name. */
    List<Queue> listQueues();

    /** Open ones of which the agent takes work, by name. */
    List<Queue> listQueues(AgentId agent);
}
