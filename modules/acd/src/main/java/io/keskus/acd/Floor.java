package io.keskus.acd;

import io.keskus.acd.Decision.AgentStateChanged;
import io.keskus.acd.Decision.Offered;
import io.keskus.acd.Decision.Widened;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The agents and the work of one tenant, and the moves between their states. Every move leaves behind who may match
 * anew ({@link #freed}, {@link #ready}); {@link #settle()} then makes the offers.
 */
final class Floor {
    final Map<QueueId, QueueRules> queues = new TreeMap<>();
    final Map<AgentId, AgentSlot> agents = new HashMap<>();
    final Map<InteractionId, WorkItem> works = new TreeMap<>();
    final MatchIndex index = new MatchIndex();
    final Timers timers = new Timers();
    List<Decision> decisions = new ArrayList<>();
    Instant now = Instant.EPOCH;
    long order;
    long offers;
    private final TreeSet<WorkItem> freed = new TreeSet<>(WorkItem.NEXT);
    private final TreeSet<AgentSlot> ready = new TreeSet<>(AgentSlot.LONGEST_IDLE);

    /** Gives an agent another kind of work; an idle one keeps the place among the idle. */
    void define(AgentSlot agent, Profile profile) {
        if (agent.profile != null) {
            index.remove(agent);
        }
        agent.profile = profile;
        agent.profileNumber = index.number(profile);
        index.add(agent);
        releaseKept(agent);
        if (agent.state == AgentState.IDLE) {
            ready.add(agent);
        }
    }

    void goIdle(AgentSlot agent, boolean asOfNow) {
        if (agent.thenAway != null) {
            goAway(agent, agent.thenAway);
            return;
        }
        if (asOfNow) {
            agent.idleSince = now;
            agent.idleOrder = ++order;
        }
        change(agent, AgentState.IDLE, null);
        ready.add(agent);
    }

    void goAway(AgentSlot agent, AwayReason reason) {
        agent.away = reason;
        agent.thenAway = null;
        change(agent, AgentState.AWAY, null);
        releaseKept(agent);
    }

    /** @param until null when the state does not end by itself */
    void change(AgentSlot agent, AgentState state, Instant until) {
        forgetDeadline(agent);
        index.remove(agent);
        ready.remove(agent);
        agent.state = state;
        agent.deadline = until;
        if (state != AgentState.AWAY) {
            agent.away = null;
        }
        if (state != AgentState.WRAP_UP) {
            agent.extension = null;
        }
        if (state != AgentState.OFFERED && state != AgentState.TALKING) {
            agent.item = null;
            agent.offer = null;
        }
        if (state == AgentState.AWAY || state == AgentState.IDLE) {
            agent.interaction = null;
        }
        index.add(agent);
        armDeadline(agent);
        decisions.add(new AgentStateChanged(
                now,
                agent.id,
                state,
                Optional.ofNullable(agent.away),
                Optional.ofNullable(agent.interaction),
                Optional.ofNullable(until),
                Optional.ofNullable(agent.extension)));
    }

    void armDeadline(AgentSlot agent) {
        if (agent.deadline != null) {
            timers.add(agent.deadline, deadlineKind(agent), agent.id.value());
        }
    }

    void forgetDeadline(AgentSlot agent) {
        timers.cancel(agent.deadline, deadlineKind(agent), agent.id.value());
        agent.deadline = null;
    }

    private static Timers.Kind deadlineKind(AgentSlot agent) {
        return agent.state == AgentState.OFFERED ? Timers.Kind.OFFER : Timers.Kind.WRAP_UP;
    }

    /** Work arrives: for its last agent alone when that one fits and is or will soon be free. */
    void arrive(WorkItem item) {
        works.put(item.work.interaction(), item);
        var rules = queues.get(item.work.queue());
        item.classNumber = index.number(WorkClass.of(item.work, rules, stepsDue(item.work, rules)));
        boolean keep = lastAgent(item)
                .filter(a -> index.fits(a, item))
                .filter(a -> a.state == AgentState.IDLE
                        || a.comesBack() && !rules.lastAgentFor().isZero())
                .isPresent();
        item.keptUntil = keep ? now.plus(rules.lastAgentFor()) : null;
        place(item);
    }

    /** Puts work among that which waits, by the rules and the time it has waited. */
    void place(WorkItem item) {
        var rules = queues.get(item.work.queue());
        item.key = item.work.key(rules);
        int due = stepsDue(item.work, rules);
        if (due > item.step) {
            decisions.add(new Widened(now, item.work.interaction(), due));
        }
        item.step = due;
        item.classNumber = index.number(WorkClass.of(item.work, rules, due));
        if (!worthKeeping(item)) {
            item.keptUntil = null;
        }
        insert(item, rules);
        freed.add(item);
    }

    /** Files waiting work whose step, class and hold are known, and sets its timer. */
    void insert(WorkItem item, QueueRules rules) {
        var id = item.work.interaction().value();
        if (item.keptUntil != null) {
            lastAgent(item).orElseThrow().kept.add(item);
            timers.add(item.keptUntil, Timers.Kind.KEPT, id);
            return;
        }
        index.add(item);
        if (item.step < rules.steps().size()) {
            item.nextStepAt =
                    item.work.enqueuedAt().plus(rules.steps().get(item.step).after());
            timers.add(item.nextStepAt, Timers.Kind.STEP, id);
        }
    }

    /** Takes waiting work out of the pools; it stays in {@link #works}. */
    void unplace(WorkItem item) {
        var id = item.work.interaction().value();
        freed.remove(item);
        if (item.keptUntil != null) {
            lastAgent(item).ifPresent(a -> a.kept.remove(item));
            timers.cancel(item.keptUntil, Timers.Kind.KEPT, id);
        } else {
            index.remove(item);
            timers.cancel(item.nextStepAt, Timers.Kind.STEP, id);
            item.nextStepAt = null;
        }
    }

    /** Work whose offer came to nothing waits again, with its old key; unless it was for that agent alone. */
    void giveBack(WorkItem item) {
        if (item.directed) {
            works.remove(item.work.interaction());
            return;
        }
        item.agent = null;
        place(item);
    }

    /** Work kept for an agent who does not come back to take it waits for anybody. */
    void releaseKept(AgentSlot agent) {
        for (var item : List.copyOf(agent.kept)) {
            if (!worthKeeping(item)) {
                unplace(item);
                place(item);
            }
        }
    }

    private boolean worthKeeping(WorkItem item) {
        return lastAgent(item).filter(a -> a.comesBack() && index.fits(a, item)).isPresent();
    }

    /** Offers until no idle agent fits any waiting work, always the work whose turn it is first. */
    void settle() {
        while (true) {
            while (!freed.isEmpty() && bestAgent(freed.first()).isEmpty()) {
                freed.pollFirst();
            }
            var next = ready.stream().flatMap(a -> index.nextWork(a).stream()).min(WorkItem.NEXT);
            if (next.isEmpty() && freed.isEmpty()) {
                ready.clear();
                return;
            }
            var item = next.isEmpty() || !freed.isEmpty() && WorkItem.NEXT.compare(freed.first(), next.get()) < 0
                    ? freed.first()
                    : next.get();
            offer(item, bestAgent(item).orElseThrow());
        }
    }

    private Optional<AgentSlot> bestAgent(WorkItem item) {
        return item.keptUntil == null ? index.bestAgent(item) : lastAgent(item).filter(a -> a.state == AgentState.IDLE);
    }

    private void offer(WorkItem item, AgentSlot agent) {
        var rank = index.rank(agent, item);
        var explanation = new Explanation(
                item.keptUntil != null,
                rank.ring(),
                rank.gap(),
                rank.breadth(),
                Duration.between(agent.idleSince, now),
                Duration.between(item.work.enqueuedAt(), now),
                index.candidates(item),
                index.excluded(item));
        unplace(item);
        item.keptUntil = null;
        item.agent = agent;
        agent.item = item;
        agent.interaction = item.work.interaction();
        agent.offer = new OfferId(item.work.interaction(), ++offers);
        var deadline = now.plus(queues.get(item.work.queue()).ringFor());
        decisions.add(new Offered(now, agent.offer, item.work.queue(), agent.id, deadline, explanation));
        change(agent, AgentState.OFFERED, deadline);
    }

    /** Work for one agent alone is offered, or is what the agent does from now on. */
    void direct(WorkItem item, AgentSlot agent, boolean begun) {
        item.directed = true;
        item.agent = agent;
        item.key = item.work.key(queues.get(item.work.queue()));
        works.put(item.work.interaction(), item);
        if (agent.state == AgentState.AWAY) {
            agent.thenAway = agent.away;
        }
        agent.item = item;
        agent.interaction = item.work.interaction();
        agent.offer = new OfferId(item.work.interaction(), ++offers);
        if (begun) {
            change(agent, AgentState.TALKING, null);
            return;
        }
        var deadline = now.plus(queues.get(item.work.queue()).ringFor());
        var explanation = Explanation.directed(
                Duration.between(agent.idleSince, now), Duration.between(item.work.enqueuedAt(), now));
        decisions.add(new Offered(now, agent.offer, item.work.queue(), agent.id, deadline, explanation));
        change(agent, AgentState.OFFERED, deadline);
    }

    private Optional<AgentSlot> lastAgent(WorkItem item) {
        return item.work.lastAgent().map(agents::get);
    }

    private int stepsDue(Work work, QueueRules rules) {
        return (int) rules.steps().stream()
                .filter(s -> !work.enqueuedAt().plus(s.after()).isAfter(now))
                .count();
    }
}
