package io.keskus.acd;

import io.keskus.acd.Explanation.Exclusion;
import io.keskus.kernel.QueueId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who fits what, and how well, worked out anew each time. */
record NaiveFit(Map<QueueId, QueueRules> queues) {
    private QueueRules rules(Work work) {
        return queues.get(work.queue());
    }

    Comparator<Snapshot.Agent> preference(Snapshot.Item w) {
        Comparator<Snapshot.Agent> byRing = Comparator.comparing(a -> ring(a, w));
        var fit = rules(w.work()).selection() == Selection.LONGEST_IDLE
                ? byRing
                : byRing.thenComparing(a -> gap(a, w)).thenComparing(NaiveFit::breadth);
        return fit.thenComparing(Snapshot.Agent::idleOrder);
    }

    int ring(Snapshot.Agent a, Snapshot.Item w) {
        for (int ring = 0; ring < w.step(); ring++) {
            if (missing(a, w.work(), ring).isEmpty()) {
                return ring;
            }
        }
        return w.step();
    }

    int gap(Snapshot.Agent a, Snapshot.Item w) {
        var asked = asked(w.work(), ring(a, w));
        int gap = 0;
        for (var skill : asked.entrySet()) {
            gap += a.skills().levels().get(skill.getKey()) - skill.getValue();
        }
        return gap;
    }

    static int breadth(Snapshot.Agent a) {
        return a.queues().size() + a.skills().levels().size();
    }

    /** Skills asked for after so many steps. */
    private Map<String, Integer> asked(Work work, int steps) {
        var rules = rules(work);
        var asked = new TreeMap<>(rules.skills().levels());
        work.skills().levels().forEach((name, level) -> asked.merge(name, level, Math::max));
        for (var step : rules.steps().subList(0, steps)) {
            step.relax().forEach((name, level) -> {
                if (asked.containsKey(name) && level < asked.get(name)) {
                    asked.put(name, level);
                }
            });
            asked.values().removeIf(level -> level == 0);
        }
        return asked;
    }

    Optional<Exclusion> missing(Snapshot.Agent a, Work work, int steps) {
        var queuesAsked = new TreeSet<QueueId>();
        queuesAsked.add(work.queue());
        rules(work).steps().subList(0, steps).forEach(s -> queuesAsked.addAll(s.widenTo()));
        if (a.queues().stream().noneMatch(queuesAsked::contains)) {
            return Optional.of(Exclusion.NOT_IN_QUEUE);
        }
        Optional<Exclusion> worst = Optional.empty();
        for (var skill : asked(work, steps).entrySet()) {
            var level = a.skills().levels().get(skill.getKey());
            if (level == null) {
                return Optional.of(Exclusion.SKILL_MISSING);
            }
            worst = level < skill.getValue() ? Optional.of(Exclusion.LEVEL_TOO_LOW) : worst;
        }
        return worst;
    }

    Explanation explain(Snapshot.Item w, Snapshot.Agent chosen, Collection<Snapshot.Agent> all, Instant now) {
        int candidates = 0;
        var excluded = new EnumMap<Exclusion, Integer>(Exclusion.class);
        for (var other : all) {
            var why = missing(other, w.work(), w.step()).or(() -> switch (other.state()) {
                case IDLE -> Optional.empty();
                case AWAY -> Optional.of(Exclusion.AWAY);
                default -> Optional.of(Exclusion.BUSY);
            });
            candidates += why.isEmpty() ? 1 : 0;
            why.ifPresent(reason -> excluded.merge(reason, 1, Integer::sum));
        }
        return new Explanation(
                w.keptUntil().isPresent(),
                ring(chosen, w),
                gap(chosen, w),
                breadth(chosen),
                Duration.between(chosen.idleSince(), now),
                Duration.between(w.work().enqueuedAt(), now),
                candidates,
                excluded);
    }
}
