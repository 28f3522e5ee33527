package io.keskus.acd;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an engine is told. A command that comes twice changes nothing the second time. */
public sealed interface Command {
    /** What an agent does, or what is done to one. */
    sealed interface ByAgent extends Command {
        AgentId agent();
    }

    /** A queue appears, or its rules change; work that waits in it is placed anew and keeps its key. */
    record DefineQueue(QueueRules rules) implements Command {}

    /** An agent appears (away) or changes; an idle agent keeps the idle time. */
    record DefineAgent(AgentId agent, Skills skills, SortedSet<QueueId> queues) implements Command {
        public DefineAgent {
            queues = Collections.unmodifiableSortedSet(new TreeSet<>(queues));
        }
    }

    /** An agent is no more. An offer is withdrawn; a talk goes on outside the engine. */
    record RemoveAgent(AgentId agent) implements ByAgent {}

    /** Ready for work. During a talk it takes back an earlier {@link AgentAway}; in wrap-up it ends it. */
    record AgentReady(AgentId agent) implements ByAgent {}

    /**
     * Takes no more. An offer is withdrawn, wrap-up ends; during a talk it takes effect when the talk and its wrap-up
     * are over.
     */
    record AgentAway(AgentId agent, AwayReason reason) implements ByAgent {}

    /**
     * The agent's desk is connected again: an {@link AgentAway} for {@link AwayReason#CONNECTION_LOST} that waits for
     * the end of a talk is taken back, any other stays.
     */
    record AgentBack(AgentId agent) implements ByAgent {}

    /** Work wants an agent. */
    record Arrive(Work work) implements Command {}

    /**
     * Work wants no agent any more. Accepted work that never came to a talk is withdrawn too: the agent is idle again
     * without wrap-up, at the old idle time.
     */
    record Withdraw(InteractionId interaction, WithdrawReason reason) implements Command {}

    /**
     * Work for this agent and nobody else, as a colleague's question or a call of the agent's own. It never waits: an
     * agent who is not free is not asked, and with its offer the work ends too. Turning it down keeps the agent ready.
     *
     * @param work its queue gives the times of ringing and of wrap-up
     * @param begun the agent is at it already: nothing is offered, and an agent who is away or in wrap-up may be, too;
     *     who was away is so again afterwards
     */
    record Direct(AgentId agent, Work work, boolean begun) implements ByAgent {}

    record Accept(AgentId agent, OfferId offer) implements ByAgent {}

    /** The agent turns the offer down and is away ({@link AwayReason#DECLINED}). */
    record Decline(AgentId agent, OfferId offer) implements ByAgent {}

    /** The talk is over; wrap-up begins. */
    record TalkEnded(AgentId agent, InteractionId interaction) implements ByAgent {}

    /** More time for after-work, once in a wrap-up and as much as its queue allows. */
    record ExtendWrapUp(AgentId agent, InteractionId interaction) implements ByAgent {}

    record WrapUpDone(AgentId agent, InteractionId interaction) implements ByAgent {}

    /** Time has passed. Needed only at {@link Matching#nextDeadline()}; more of them change nothing. */
    record Tick() implements Command {}
}
