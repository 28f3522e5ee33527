package io.keskus.acd;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What falls due when, read off the whole state. */
record NaiveDeadline(Instant at, int kind, UUID id, Runnable action) {
    static List<NaiveDeadline> of(NaiveFloor floor) {
        var all = new ArrayList<NaiveDeadline>();
        for (var a : floor.agents.values()) {
            var id = a.agent().value();
            a.deadline()
                    .ifPresent(at -> all.add(
                            a.state() == AgentState.OFFERED
                                    ? new NaiveDeadline(at, 0, id, () -> floor.timedOut(a))
                                    : new NaiveDeadline(at, 1, id, () -> floor.idleOrThenAway(a, true))));
        }
        for (var w : floor.waitingByKey()) {
            var id = w.work().interaction().value();
            var steps = floor.rules(w).steps();
            if (w.keptUntil().isPresent()) {
                all.add(new NaiveDeadline(
                        w.keptUntil().get(), 2, id, () -> floor.place(NaiveFloor.kept(w, Optional.empty()))));
            } else if (w.step() < steps.size()) {
                var at = w.work().enqueuedAt().plus(steps.get(w.step()).after());
                all.add(new NaiveDeadline(at, 3, id, () -> floor.place(w)));
            }
        }
        all.sort(Comparator.comparing(NaiveDeadline::at)
                .thenComparing(NaiveDeadline::kind)
                .thenComparing(NaiveDeadline::id));
        return all;
    }
}
