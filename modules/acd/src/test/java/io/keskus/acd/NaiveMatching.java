package io.keskus.acd;

import io.keskus.acd.Decision.OfferEnd;
import io.keskus.kernel.InteractionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The twin of {@link BitmapMatching}: after every move it looks at everything. Slow, and meant to be plainly right. */
final class NaiveMatching implements Matching {
    private final NaiveFloor floor = new NaiveFloor();

    @Override
    public List<Decision> apply(Instant now, Command command) {
        floor.decisions = new ArrayList<>();
        while (nextDeadline().filter(at -> !at.isAfter(now)).isPresent()) {
            var due = NaiveDeadline.of(floor).get(0);
            floor.now = due.at();
            due.action().run();
            floor.settle();
        }
        floor.now = now.isAfter(floor.now) ? now : floor.now;
        carryOut(command).ifPresent(why -> floor.decisions.add(new Decision.Refused(floor.now, why, command)));
        floor.settle();
        return floor.decisions;
    }

    private Optional<Refusal> carryOut(Command command) {
        if (command instanceof Command.DefineQueue c) {
            floor.queues.put(c.rules().queue(), c.rules());
            for (var item : floor.waitingById()) {
                if (item.work().queue().equals(c.rules().queue())) {
                    floor.place(item);
                }
            }
        } else if (command instanceof Command.DefineAgent c) {
            floor.define(c);
        } else if (command instanceof Command.Arrive c) {
            return arrive(c.work());
        } else if (command instanceof Command.Withdraw c) {
            return withdraw(c);
        } else if (command instanceof Command.ByAgent c) {
            var agent = floor.agents.get(c.agent());
            return agent == null ? Optional.of(Refusal.UNKNOWN_AGENT) : byAgent(c, agent);
        }
        return Optional.empty();
    }

    private Optional<Refusal> arrive(Work work) {
        if (!floor.queues.containsKey(work.queue())) {
            return Optional.of(Refusal.UNKNOWN_QUEUE);
        }
        if (floor.works.containsKey(work.interaction())) {
            return Optional.of(Refusal.ALREADY_QUEUED);
        }
        floor.arrive(work);
        floor.settle();
        position(work.interaction())
                .ifPresent(place ->
                        floor.decisions.add(new Decision.Queued(floor.now, work.interaction(), work.queue(), place)));
        return Optional.empty();
    }

    private Optional<Refusal> withdraw(Command.Withdraw c) {
        var item = floor.works.remove(c.interaction());
        if (item == null) {
            return Optional.of(Refusal.UNKNOWN_WORK);
        }
        var agent = item.agent().map(floor.agents::get);
        agent.filter(a -> a.state() == AgentState.OFFERED)
                .ifPresent(a -> floor.offerWithdrawn(a, OfferEnd.WORK_WITHDRAWN));
        floor.decisions.add(new Decision.Withdrawn(floor.now, c.interaction(), c.reason()));
        agent.ifPresent(a -> floor.idleOrThenAway(a, false));
        return Optional.empty();
    }

    private Optional<Refusal> byAgent(Command.ByAgent command, Snapshot.Agent agent) {
        boolean offered = agent.state() == AgentState.OFFERED;
        boolean talking = agent.state() == AgentState.TALKING;
        boolean wrapsUp = agent.state() == AgentState.WRAP_UP;
        if (command instanceof Command.Accept c) {
            if (!agent.offer().equals(Optional.of(c.offer()))) {
                return Optional.of(Refusal.OFFER_GONE);
            }
            if (offered) {
                floor.decisions.add(new Decision.Accepted(floor.now, c.offer(), c.agent()));
                floor.become(agent, AgentState.TALKING, Optional.empty());
            }
        } else if (command instanceof Command.Decline c) {
            if (!offered || !agent.offer().equals(Optional.of(c.offer()))) {
                return Optional.of(Refusal.OFFER_GONE);
            }
            floor.decisions.add(new Decision.OfferDeclined(floor.now, c.offer(), c.agent()));
            if (NaiveDirect.isDirected(floor, agent)) {
                floor.works.remove(c.offer().interaction());
                floor.idleOrThenAway(agent, false);
            } else {
                floor.offerFailed(agent, AwayReason.DECLINED);
            }
        } else if (command instanceof Command.TalkEnded c) {
            if (!talking || !agent.interaction().equals(Optional.of(c.interaction()))) {
                return Optional.of(Refusal.NOT_IN_TALK);
            }
            NaiveWrapUp.begin(floor, agent, c.interaction());
        } else if (command instanceof Command.WrapUpDone c) {
            if (!wrapsUp || !agent.interaction().equals(Optional.of(c.interaction()))) {
                return Optional.of(Refusal.NOT_IN_WRAP_UP);
            }
            floor.idleOrThenAway(agent, true);
        } else if (command instanceof Command.ExtendWrapUp c) {
            return wrapsUp && agent.interaction().equals(Optional.of(c.interaction()))
                    ? NaiveWrapUp.extend(floor, agent)
                    : Optional.of(Refusal.NOT_IN_WRAP_UP);
        } else if (command instanceof Command.Direct c) {
            return direct(agent, c);
        } else if (command instanceof Command.AgentBack) {
            floor.back(agent);
        } else if (command instanceof Command.AgentReady) {
            floor.ready(agent);
        } else if (command instanceof Command.AgentAway c) {
            floor.away(agent, c.reason());
        } else if (command instanceof Command.RemoveAgent) {
            floor.remove(agent);
        }
        return Optional.empty();
    }

    private Optional<Refusal> direct(Snapshot.Agent agent, Command.Direct c) {
        if (!floor.queues.containsKey(c.work().queue())) {
            return Optional.of(Refusal.UNKNOWN_QUEUE);
        }
        if (floor.works.containsKey(c.work().interaction())) {
            return Optional.of(Refusal.ALREADY_QUEUED);
        }
        boolean free =
                switch (agent.state()) {
                    case IDLE -> true;
                    case AWAY, WRAP_UP -> c.begun();
                    case OFFERED, TALKING -> false;
                };
        if (!free) {
            return Optional.of(Refusal.AGENT_NOT_FREE);
        }
        NaiveDirect.direct(floor, agent, c.work(), c.begun());
        return Optional.empty();
    }

    @Override
    public Optional<Instant> nextDeadline() {
        return NaiveDeadline.of(floor).stream().findFirst().map(NaiveDeadline::at);
    }

    @Override
    public OptionalInt position(InteractionId interaction) {
        var item = floor.works.get(interaction);
        if (item == null || item.agent().isPresent()) {
            return OptionalInt.empty();
        }
        var queue = floor.waitingByKey().stream()
                .filter(w -> w.work().queue().equals(item.work().queue()))
                .toList();
        return OptionalInt.of(queue.indexOf(item) + 1);
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot(
                floor.now,
                floor.order,
                floor.offers,
                List.copyOf(floor.queues.values()),
                floor.agents.values().stream()
                        .sorted(Comparator.comparing(Snapshot.Agent::agent))
                        .toList(),
                List.copyOf(floor.works.values()));
    }
}
