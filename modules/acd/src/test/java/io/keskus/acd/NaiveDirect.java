package io.keskus.acd;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How the naive twin gives work to one agent alone. */
final class NaiveDirect {
    private NaiveDirect() {}

    static void direct(NaiveFloor floor, Snapshot.Agent a, Work work, boolean begun) {
        var one = Optional.of(a.agent());
        floor.works.put(work.interaction(), new Snapshot.Item(work, ++floor.order, 0, Optional.empty(), one, one));
        var offer = new OfferId(work.interaction(), ++floor.offers);
        var then = a.state() == AgentState.AWAY ? NaiveFloor.thenAway(a, a.away()) : a;
        var until = begun
                ? Optional.<Instant>empty()
                : Optional.of(floor.now.plus(floor.queues.get(work.queue()).ringFor()));
        until.ifPresent(deadline -> floor.decisions.add(new Decision.Offered(
                floor.now,
                offer,
                work.queue(),
                a.agent(),
                deadline,
                Explanation.directed(
                        Duration.between(a.idleSince(), floor.now), Duration.between(work.enqueuedAt(), floor.now)))));
        floor.become(
                then,
                begun ? AgentState.TALKING : AgentState.OFFERED,
                until,
                Optional.empty(),
                Optional.of(work.interaction()),
                Optional.of(offer));
    }

    static boolean isDirected(NaiveFloor floor, Snapshot.Agent a) {
        return floor.works.get(a.interaction().orElseThrow()).only().isPresent();
    }
}
