package io.keskus.routing;

import io.keskus.acd.AgentState;
import io.keskus.acd.AwayReason;
import io.keskus.acd.Command;
import io.keskus.acd.OfferId;
import io.keskus.acd.Skills;
import io.keskus.acd.WithdrawReason;
import io.keskus.acd.Work;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.QueueId;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.partitions.Inbox;
import io.keskus.routing.places.Places;
import io.keskus.routing.presence.Presences;
import io.keskus.routing.queues.Queues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks, and hands on: commands to the partition's inbox, questions to the rooms. */
@ApplicationScoped
class TenantRouting implements Routing {
    private final UnitOfWork work;
    private final Inbox inbox;
    private final Queues queues;
    private final Places places;
    private final Presences presences;
    private final Clock clock;

    /** For the container's proxy. */
    protected TenantRouting() {
        this(null, null, null, null, null, null);
    }

    @Inject
    TenantRouting(UnitOfWork work, Inbox inbox, Queues queues, Places places, Presences presences, Clock clock) {
        this.work = work;
        this.inbox = inbox;
        this.queues = queues;
        this.places = places;
        this.presences = presences;
        this.clock = clock;
    }

    @Override
    public void enqueue(WaitingWork arrival) {
        in(() -> {
            queues.requireOpen(arrival.queue());
            inbox.put(arrival);
            return null;
        });
    }

    @Override
    public void direct(DirectedWork directed) {
        in(() -> {
            queues.requireOpen(directed.queue());
            presences.part(directed.work(), directed.interaction());
            var asked = new Work(directed.work(), directed.queue(), Skills.NONE, 0, clock.instant(), Optional.empty());
            inbox.put(new Command.Direct(directed.agent(), asked, directed.begun()));
            return null;
        });
    }

    @Override
    public void withdraw(InteractionId interaction, WithdrawReason reason) {
        inbox.put(new Command.Withdraw(interaction, reason));
    }

    @Override
    public void accept(AgentId agent, OfferId offer) {
        inbox.put(new Command.Accept(agent, offer));
    }

    @Override
    public void decline(AgentId agent, OfferId offer) {
        inbox.put(new Command.Decline(agent, offer));
    }

    @Override
    public void ready(AgentId agent) {
        in(() -> {
            if (presences.find(agent).isEmpty()) {
                throw new ProblemException(Problem.of("no-agent", "Not an agent", 409, "this member takes no work"));
            }
            inbox.put(new Command.AgentReady(agent));
            return null;
        });
    }

    @Override
    public void away(AgentId agent, AwayReason reason) {
        inbox.put(new Command.AgentAway(agent, reason));
    }

    @Override
    public void talkEnded(AgentId agent, InteractionId interaction) {
        inbox.put(new Command.TalkEnded(agent, interaction));
    }

    @Override
    public void wrapUpDone(AgentId agent, InteractionId interaction) {
        in(() -> {
            inbox.put(new Command.WrapUpDone(agent, presences.workOf(agent, interaction)));
            return null;
        });
    }

    @Override
    public void extendWrapUp(AgentId agent, InteractionId interaction) {
        in(() -> {
            var now = presences
                    .find(agent)
                    .filter(each -> each.state() == AgentState.WRAP_UP
                            && each.interaction().equals(Optional.of(interaction)));
            if (now.isEmpty()) {
                throw new ProblemException(Problem.of(
                        "not-in-wrap-up",
                        "Not in wrap-up",
                        409,
                        "the agent is not in the wrap-up of this interaction"));
            }
            if (now.get().extension().isEmpty()) {
                throw new ProblemException(Problem.of(
                        "wrap-up-extended",
                        "No more time for wrap-up",
                        409,
                        "a wrap-up is extended once, where its queue allows it; it ends at "
                                + now.get().until().orElseThrow()));
            }
            inbox.put(new Command.ExtendWrapUp(agent, presences.workOf(agent, interaction)));
            return null;
        });
    }

    @Override
    public Optional<QueuePlace> findPlace(InteractionId interaction) {
        return in(() -> places.find(interaction));
    }

    @Override
    public Queue queue(QueueId id) {
        return in(() -> queues.get(id));
    }

    @Override
    public Optional<Queue> findQueue(String name) {
        return in(() -> queues.find(name));
    }

    @Override
    public List<Queue> listQueues() {
        return in(queues::list);
    }

    @Override
    public List<Queue> listQueues(AgentId agent) {
        return in(() -> queues.list().stream()
                .filter(queue -> queues.members(queue.id()).contains(agent))
                .toList());
    }

    private <T> T in(Supplier<T> question) {
        return work.in(TenantContext.required(), question);
    }
}
