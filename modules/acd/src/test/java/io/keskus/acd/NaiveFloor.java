package io.keskus.acd;

import io.keskus.acd.Decision.OfferEnd;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The naive twin's state as values in maps, and its moves. */
final class NaiveFloor {
    final Map<QueueId, QueueRules> queues = new TreeMap<>();
    final Map<AgentId, Snapshot.Agent> agents = new TreeMap<>();
    final Map<InteractionId, Snapshot.Item> works = new TreeMap<>();
    List<Decision> decisions = new ArrayList<>();
    Instant now = Instant.EPOCH;
    long order;
    long offers;
    private final NaiveFit fit = new NaiveFit(queues);

    void timedOut(Snapshot.Agent a) {
        decisions.add(new Decision.OfferTimedOut(now, a.offer().orElseThrow(), a.agent()));
        offerFailed(a, AwayReason.MISSED);
    }

    QueueRules rules(Snapshot.Item w) {
        return queues.get(w.work().queue());
    }

    List<Snapshot.Item> waitingById() {
        return works.values().stream().filter(w -> w.agent().isEmpty()).toList();
    }

    List<Snapshot.Item> waitingByKey() {
        return waitingById().stream()
                .sorted(Comparator.comparing((Snapshot.Item w) -> w.work().key(rules(w)))
                        .thenComparing(Snapshot.Item::order))
                .toList();
    }

    void define(Command.DefineAgent c) {
        var old = agents.get(c.agent());
        if (old == null) {
            var none = Optional.<AwayReason>empty();
            agents.put(
                    c.agent(),
                    new Snapshot.Agent(
                            c.agent(),
                            c.skills(),
                            c.queues(),
                            AgentState.AWAY,
                            none,
                            none,
                            now,
                            0,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            goAway(agents.get(c.agent()), AwayReason.SIGNED_OUT);
            return;
        }
        agents.put(
                c.agent(),
                new Snapshot.Agent(
                        c.agent(),
                        c.skills(),
                        c.queues(),
                        old.state(),
                        old.away(),
                        old.thenAway(),
                        old.idleSince(),
                        old.idleOrder(),
                        old.interaction(),
                        old.offer(),
                        old.deadline(),
                        old.extension()));
        releaseKept();
    }

    void become(Snapshot.Agent a, AgentState state, Optional<Instant> until) {
        become(a, state, until, Optional.empty(), a.interaction(), a.offer());
    }

    void become(
            Snapshot.Agent a,
            AgentState state,
            Optional<Instant> until,
            Optional<AwayReason> away,
            Optional<InteractionId> interaction,
            Optional<OfferId> offer) {
        boolean free = state == AgentState.AWAY || state == AgentState.IDLE;
        var work = free ? Optional.<InteractionId>empty() : interaction;
        var more = state == AgentState.WRAP_UP ? a.extension() : Optional.<Duration>empty();
        agents.put(
                a.agent(),
                new Snapshot.Agent(
                        a.agent(),
                        a.skills(),
                        a.queues(),
                        state,
                        away,
                        free ? Optional.empty() : a.thenAway(),
                        a.idleSince(),
                        a.idleOrder(),
                        work,
                        free || state == AgentState.WRAP_UP ? Optional.empty() : offer,
                        until,
                        more));
        decisions.add(new Decision.AgentStateChanged(now, a.agent(), state, away, work, until, more));
    }

    void goAway(Snapshot.Agent a, AwayReason reason) {
        become(a, AgentState.AWAY, Optional.empty(), Optional.of(reason), Optional.empty(), Optional.empty());
        releaseKept();
    }

    void idleOrThenAway(Snapshot.Agent a, boolean asOfNow) {
        if (a.thenAway().isPresent()) {
            goAway(a, a.thenAway().get());
            return;
        }
        var since = asOfNow ? with(a, a.thenAway(), now, ++order) : a;
        become(since, AgentState.IDLE, Optional.empty());
    }

    private static Snapshot.Agent with(
            Snapshot.Agent a, Optional<AwayReason> thenAway, Instant idleSince, long idleOrder) {
        return new Snapshot.Agent(
                a.agent(),
                a.skills(),
                a.queues(),
                a.state(),
                a.away(),
                thenAway,
                idleSince,
                idleOrder,
                a.interaction(),
                a.offer(),
                a.deadline(),
                a.extension());
    }

    static Snapshot.Agent thenAway(Snapshot.Agent a, Optional<AwayReason> reason) {
        return with(a, reason, a.idleSince(), a.idleOrder());
    }

    void ready(Snapshot.Agent a) {
        switch (a.state()) {
            case AWAY, WRAP_UP -> idleOrThenAway(thenAway(a, Optional.empty()), true);
            case TALKING -> agents.put(a.agent(), thenAway(a, Optional.empty()));
            case IDLE, OFFERED -> {}
        }
    }

    void back(Snapshot.Agent a) {
        if (a.thenAway().equals(Optional.of(AwayReason.CONNECTION_LOST))) {
            agents.put(a.agent(), thenAway(a, Optional.empty()));
        }
    }

    void away(Snapshot.Agent a, AwayReason reason) {
        if (a.state() == AgentState.TALKING) {
            agents.put(a.agent(), thenAway(a, Optional.of(reason)));
            releaseKept();
        } else if (a.state() == AgentState.OFFERED) {
            offerWithdrawn(a, OfferEnd.AGENT_AWAY);
            offerFailed(a, reason);
        } else if (!a.away().equals(Optional.of(reason))) {
            goAway(a, reason);
        }
    }

    void remove(Snapshot.Agent a) {
        agents.remove(a.agent());
        if (a.state() == AgentState.TALKING) {
            works.remove(a.interaction().orElseThrow());
        }
        if (a.state() == AgentState.OFFERED) {
            offerWithdrawn(a, OfferEnd.AGENT_REMOVED);
        }
        releaseKept();
        if (a.state() == AgentState.OFFERED) {
            giveBack(a);
        }
    }

    void offerWithdrawn(Snapshot.Agent a, OfferEnd reason) {
        decisions.add(new Decision.OfferWithdrawn(now, a.offer().orElseThrow(), a.agent(), reason));
    }

    void offerFailed(Snapshot.Agent a, AwayReason reason) {
        goAway(a, reason);
        giveBack(a);
    }

    private void giveBack(Snapshot.Agent from) {
        var item = works.get(from.interaction().orElseThrow());
        if (item.only().isPresent()) {
            works.remove(item.work().interaction());
            return;
        }
        place(new Snapshot.Item(
                item.work(), item.order(), item.step(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    void arrive(Work work) {
        var rules = queues.get(work.queue());
        var item = new Snapshot.Item(work, ++order, 0, Optional.empty(), Optional.empty(), Optional.empty());
        var last = work.lastAgent().map(agents::get).filter(a -> fit.missing(a, work, due(work))
                .isEmpty());
        boolean keep = last.filter(a -> a.state() == AgentState.IDLE
                        || comesBack(a) && rules.lastAgentFor().compareTo(Duration.ZERO) > 0)
                .isPresent();
        place(keep ? kept(item, Optional.of(now.plus(rules.lastAgentFor()))) : item);
    }

    private static boolean comesBack(Snapshot.Agent a) {
        return a.state() != AgentState.AWAY && a.thenAway().isEmpty();
    }

    static Snapshot.Item kept(Snapshot.Item w, Optional<Instant> until) {
        return new Snapshot.Item(w.work(), w.order(), w.step(), until, w.agent(), w.only());
    }

    void place(Snapshot.Item w) {
        int due = due(w.work());
        if (due > w.step()) {
            decisions.add(new Decision.Widened(now, w.work().interaction(), due));
        }
        var moved = new Snapshot.Item(w.work(), w.order(), due, w.keptUntil(), w.agent(), w.only());
        works.put(w.work().interaction(), holds(moved) ? moved : kept(moved, Optional.empty()));
    }

    private boolean holds(Snapshot.Item w) {
        return w.work()
                .lastAgent()
                .map(agents::get)
                .filter(a -> comesBack(a) && fit.missing(a, w.work(), w.step()).isEmpty())
                .isPresent();
    }

    private void releaseKept() {
        for (var w : waitingByKey()) {
            if (w.keptUntil().isPresent() && !holds(w)) {
                place(kept(w, Optional.empty()));
            }
        }
    }

    private int due(Work work) {
        int due = 0;
        for (var step : queues.get(work.queue()).steps()) {
            due += Duration.between(work.enqueuedAt(), now).compareTo(step.after()) >= 0 ? 1 : 0;
        }
        return due;
    }

    void settle() {
        for (var w : waitingByKey()) {
            best(w).ifPresent(a -> offer(w, a));
        }
    }

    private Optional<Snapshot.Agent> best(Snapshot.Item w) {
        return agents.values().stream()
                .filter(a -> a.state() == AgentState.IDLE)
                .filter(a -> fit.missing(a, w.work(), w.step()).isEmpty())
                .filter(a -> w.keptUntil().isEmpty() || w.work().lastAgent().equals(Optional.of(a.agent())))
                .min(fit.preference(w));
    }

    private void offer(Snapshot.Item w, Snapshot.Agent a) {
        var offer = new OfferId(w.work().interaction(), ++offers);
        var deadline = now.plus(rules(w).ringFor());
        decisions.add(new Decision.Offered(
                now, offer, w.work().queue(), a.agent(), deadline, fit.explain(w, a, agents.values(), now)));
        works.put(
                w.work().interaction(),
                new Snapshot.Item(
                        w.work(), w.order(), w.step(), Optional.empty(), Optional.of(a.agent()), Optional.empty()));
        become(
                a,
                AgentState.OFFERED,
                Optional.of(deadline),
                Optional.empty(),
                Optional.of(w.work().interaction()),
                Optional.of(offer));
    }
}
