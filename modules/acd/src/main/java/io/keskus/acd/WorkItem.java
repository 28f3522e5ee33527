package io.keskus.acd;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Work inside the engine. Fields that a state does not use are null. */
final class WorkItem {
    /** Whose turn it is: the smallest key, then who came first. */
    static final Comparator<WorkItem> NEXT =
            Comparator.<WorkItem, Instant>comparing(w -> w.key).thenComparingLong(w -> w.order);

    final Work work;
    final long order;
    Instant key;
    int step;
    int classNumber;
    /** Until when it waits for its last agent only. */
    Instant keptUntil;
    /** When its queue's next step is due, while it waits for anybody. */
    Instant nextStepAt;
    /** To whom it is offered, or who talks. */
    AgentSlot agent;
    /** For that agent alone: it never waits. */
    boolean directed;

    WorkItem(Work work, long order) {
        this.work = work;
        this.order = order;
    }

    boolean waits() {
        return agent == null;
    }

    Snapshot.Item snapshot() {
        return new Snapshot.Item(
                work,
                order,
                step,
                Optional.ofNullable(keptUntil),
                Optional.ofNullable(agent).map(a -> a.id),
                directed ? Optional.of(agent.id) : Optional.empty());
    }
}
