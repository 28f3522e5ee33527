package io.keskus.routing.partitions;

import io.keskus.acd.Command;
import io.keskus.acd.Decision;
import io.keskus.kernel.TenantId;
import io.keskus.routing.WaitingWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One command with what came of it.
 *
 * @param seq of its journal entry
 * @param at when it was told
 * @param waitingWork present when the command is an arrival
 */
public record Applied(
        TenantId tenant,
        long seq,
        Instant at,
        Command command,
        Optional<WaitingWork> waitingWork,
        List<Decision> decisions) {
    public Applied {
        decisions = List.copyOf(decisions);
    }

    /** Whether the command itself changed nothing; deadlines that fell due before it may have. */
    public boolean refused() {
        return decisions.stream().anyMatch(d -> d instanceof Decision.Refused);
    }
}
