package io.keskus.acd;

import io.keskus.acd.Decision.Accepted;
import io.keskus.acd.Decision.OfferDeclined;
import io.keskus.acd.Decision.OfferEnd;
import io.keskus.acd.Decision.OfferTimedOut;
import io.keskus.acd.Decision.OfferWithdrawn;
import io.keskus.acd.Decision.Queued;
import io.keskus.acd.Decision.Refused;
import io.keskus.acd.Decision.Withdrawn;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The engine in use: bitmaps of profiles × classes, idle agents by profile, waiting work by class. */
public final class BitmapMatching implements Matching {
    private final Floor floor = new Floor();
    private final Attendance attendance = new Attendance(floor);
    private final AfterWork afterWork = new AfterWork(floor);

    /** An engine in which nothing is defined. */
    public BitmapMatching() {}

    /** An engine that goes on from a snapshot. */
    public BitmapMatching(Snapshot from) {
        Restoring.restore(floor, from);
    }

    @Override
    public List<Decision> apply(Instant now, Command command) {
        floor.decisions = new ArrayList<>();
        advance(now);
        carryOut(command).ifPresent(why -> floor.decisions.add(new Refused(floor.now, why, command)));
        floor.settle();
        return List.copyOf(floor.decisions);
    }

    private void advance(Instant now) {
        for (var due = floor.timers.takeDue(now); due.isPresent(); due = floor.timers.takeDue(now)) {
            // a deadline acts at its own time, so it does not matter how late the tick comes
            floor.now = due.get().at();
            fallDue(due.get());
            floor.settle();
        }
        floor.now = now.isAfter(floor.now) ? now : floor.now;
    }

    private void fallDue(Timers.Timer due) {
        switch (due.kind()) {
            case OFFER -> {
                var agent = floor.agents.get(new AgentId(due.of()));
                floor.decisions.add(new OfferTimedOut(floor.now, agent.offer, agent.id));
                attendance.endOffer(agent, AwayReason.MISSED);
            }
            case WRAP_UP -> floor.goIdle(floor.agents.get(new AgentId(due.of())), true);
            case KEPT -> {
                var item = floor.works.get(new InteractionId(due.of()));
                floor.unplace(item);
                item.keptUntil = null;
                floor.place(item);
            }
            case STEP -> {
                var item = floor.works.get(new InteractionId(due.of()));
                floor.unplace(item);
                floor.place(item);
            }
        }
    }

    private Optional<Refusal> carryOut(Command command) {
        if (command instanceof Command.ByAgent c) {
            var agent = floor.agents.get(c.agent());
            return agent == null ? Optional.of(Refusal.UNKNOWN_AGENT) : byAgent(c, agent);
        } else if (command instanceof Command.Arrive c) {
            return arrive(c.work());
        } else if (command instanceof Command.Withdraw c) {
            return withdraw(c.interaction(), c.reason());
        } else if (command instanceof Command.DefineQueue c) {
            defineQueue(c.rules());
        } else if (command instanceof Command.DefineAgent c) {
            defineAgent(c.agent(), new Profile(c.skills(), c.queues()));
        }
        return Optional.empty();
    }

    private Optional<Refusal> byAgent(Command.ByAgent command, AgentSlot agent) {
        if (command instanceof Command.Direct c) {
            return direct(agent, c);
        } else if (command instanceof Command.Accept c) {
            return accept(agent, c.offer());
        } else if (command instanceof Command.Decline c) {
            return decline(agent, c.offer());
        } else if (command instanceof Command.TalkEnded c) {
            return afterWork.talkEnded(agent, c.interaction());
        } else if (command instanceof Command.WrapUpDone c) {
            return afterWork.done(agent, c.interaction());
        } else if (command instanceof Command.ExtendWrapUp c) {
            return afterWork.extend(agent, c.interaction());
        } else if (command instanceof Command.AgentAway c) {
            attendance.away(agent, c.reason());
        } else if (command instanceof Command.AgentBack) {
            Attendance.back(agent);
        } else if (command instanceof Command.AgentReady) {
            attendance.ready(agent);
        } else if (command instanceof Command.RemoveAgent) {
            attendance.remove(agent);
        }
        return Optional.empty();
    }

    private void defineQueue(QueueRules rules) {
        floor.queues.put(rules.queue(), rules);
        for (var item : floor.works.values()) {
            if (item.waits() && item.work.queue().equals(rules.queue())) {
                floor.unplace(item);
                floor.place(item);
            }
        }
    }

    private void defineAgent(AgentId id, Profile profile) {
        var known = floor.agents.get(id);
        if (known != null) {
            floor.define(known, profile);
            return;
        }
        var agent = new AgentSlot(id, floor.now);
        floor.agents.put(id, agent);
        floor.define(agent, profile);
        floor.goAway(agent, AwayReason.SIGNED_OUT);
    }

    private Optional<Refusal> arrive(Work work) {
        if (!floor.queues.containsKey(work.queue())) {
            return Optional.of(Refusal.UNKNOWN_QUEUE);
        }
        if (floor.works.containsKey(work.interaction())) {
            return Optional.of(Refusal.ALREADY_QUEUED);
        }
        floor.arrive(new WorkItem(work, ++floor.order));
        floor.settle();
        position(work.interaction())
                .ifPresent(
                        place -> floor.decisions.add(new Queued(floor.now, work.interaction(), work.queue(), place)));
        return Optional.empty();
    }

    private Optional<Refusal> withdraw(InteractionId interaction, WithdrawReason reason) {
        var item = floor.works.remove(interaction);
        if (item == null) {
            return Optional.of(Refusal.UNKNOWN_WORK);
        }
        var agent = item.agent;
        if (agent == null) {
            floor.unplace(item);
        } else if (agent.state == AgentState.OFFERED) {
            floor.decisions.add(new OfferWithdrawn(floor.now, agent.offer, agent.id, OfferEnd.WORK_WITHDRAWN));
        }
        floor.decisions.add(new Withdrawn(floor.now, interaction, reason));
        if (agent != null) {
            floor.goIdle(agent, false);
        }
        return Optional.empty();
    }

    private Optional<Refusal> direct(AgentSlot agent, Command.Direct command) {
        var work = command.work();
        if (!floor.queues.containsKey(work.queue())) {
            return Optional.of(Refusal.UNKNOWN_QUEUE);
        }
        if (floor.works.containsKey(work.interaction())) {
            return Optional.of(Refusal.ALREADY_QUEUED);
        }
        if (!agent.takesDirected(command.begun())) {
            return Optional.of(Refusal.AGENT_NOT_FREE);
        }
        floor.direct(new WorkItem(work, ++floor.order), agent, command.begun());
        return Optional.empty();
    }

    private Optional<Refusal> accept(AgentSlot agent, OfferId offer) {
        if (!offer.equals(agent.offer)) {
            return Optional.of(Refusal.OFFER_GONE);
        }
        if (agent.state == AgentState.OFFERED) {
            floor.decisions.add(new Accepted(floor.now, offer, agent.id));
            floor.change(agent, AgentState.TALKING, null);
        }
        return Optional.empty();
    }

    private Optional<Refusal> decline(AgentSlot agent, OfferId offer) {
        if (agent.state != AgentState.OFFERED || !offer.equals(agent.offer)) {
            return Optional.of(Refusal.OFFER_GONE);
        }
        floor.decisions.add(new OfferDeclined(floor.now, offer, agent.id));
        if (agent.item.directed) {
            floor.works.remove(offer.interaction());
            floor.goIdle(agent, false);
        } else {
            attendance.endOffer(agent, AwayReason.DECLINED);
        }
        return Optional.empty();
    }

    @Override
    public Optional<Instant> nextDeadline() {
        return floor.timers.next();
    }

    @Override
    public OptionalInt position(InteractionId interaction) {
        var item = floor.works.get(interaction);
        if (item == null || !item.waits()) {
            return OptionalInt.empty();
        }
        long before = floor.works.values().stream()
                .filter(w -> w.waits() && w.work.queue().equals(item.work.queue()))
                .filter(w -> WorkItem.NEXT.compare(w, item) <= 0)
                .count();
        return OptionalInt.of((int) before);
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot(
                floor.now,
                floor.order,
                floor.offers,
                List.copyOf(floor.queues.values()),
                floor.agents.values().stream()
                        .sorted(Comparator.comparing(a -> a.id))
                        .map(AgentSlot::snapshot)
                        .toList(),
                floor.works.values().stream().map(WorkItem::snapshot).toList());
    }
}
