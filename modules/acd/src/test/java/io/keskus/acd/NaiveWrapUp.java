package io.keskus.acd;

import io.keskus.kernel.InteractionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How a talk of the naive twin ends in wrap-up, and how that is extended. */
final class NaiveWrapUp {
    private NaiveWrapUp() {}

    static void begin(NaiveFloor floor, Snapshot.Agent a, InteractionId interaction) {
        var rules = floor.rules(floor.works.remove(interaction));
        if (rules.wrapUpFor().isZero()) {
            floor.idleOrThenAway(a, true);
        } else {
            var more = Optional.of(rules.wrapUpExtension()).filter(each -> !each.isZero());
            floor.become(
                    with(a, a.deadline(), more), AgentState.WRAP_UP, Optional.of(floor.now.plus(rules.wrapUpFor())));
        }
    }

    static Optional<Refusal> extend(NaiveFloor floor, Snapshot.Agent a) {
        if (a.extension().isEmpty()) {
            return Optional.of(Refusal.NO_EXTENSION);
        }
        var until = a.deadline().orElseThrow().plus(a.extension().get());
        floor.agents.put(a.agent(), with(a, Optional.of(until), Optional.empty()));
        floor.decisions.add(new Decision.WrapUpExtended(
                floor.now, a.agent(), a.interaction().orElseThrow(), until));
        return Optional.empty();
    }

    private static Snapshot.Agent with(Snapshot.Agent a, Optional<Instant> deadline, Optional<Duration> extension) {
        return new Snapshot.Agent(
                a.agent(),
                a.skills(),
                a.queues(),
                a.state(),
                a.away(),
                a.thenAway(),
                a.idleSince(),
                a.idleOrder(),
                a.interaction(),
                a.offer(),
                deadline,
                extension);
    }
}
