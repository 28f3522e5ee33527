package io.keskus.acd;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/** An agent inside the engine. Fields that a state does not use are null. */
final class AgentSlot {
    static final Comparator<AgentSlot> LONGEST_IDLE = Comparator.comparingLong(a -> a.idleOrder);

    final AgentId id;
    Profile profile;
    int profileNumber;
    AgentState state = AgentState.AWAY;
    AwayReason away = AwayReason.SIGNED_OUT;
    AwayReason thenAway;
    Instant idleSince;
    long idleOrder;
    WorkItem item;
    InteractionId interaction;
    OfferId offer;
    Instant deadline;
    /** By what the wrap-up may still be extended. */
    Duration extension;
    /** Work that waits for this agent only. */
    final TreeSet<WorkItem> kept = new TreeSet<>(WorkItem.NEXT);

    AgentSlot(AgentId id, Instant now) {
        this.id = id;
        this.idleSince = now;
    }

    /** At work and will come back to take more. */
    boolean comesBack() {
        return state != AgentState.AWAY && thenAway == null;
    }

    /** @param begun work that the agent began, rather than is offered */
    boolean takesDirected(boolean begun) {
        return state == AgentState.IDLE || begun && (state == AgentState.AWAY || state == AgentState.WRAP_UP);
    }

    Snapshot.Agent snapshot() {
        return new Snapshot.Agent(
                id,
                profile.skills(),
                profile.queues(),
                state,
                Optional.ofNullable(away),
                Optional.ofNullable(thenAway),
                idleSince,
                idleOrder,
                Optional.ofNullable(interaction),
                Optional.ofNullable(offer),
                Optional.ofNullable(deadline),
                Optional.ofNullable(extension));
    }
}
