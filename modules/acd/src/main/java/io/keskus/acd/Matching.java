package io.keskus.acd;

import io.keskus.kernel.InteractionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Matches the work of one tenant with its agents. Deterministic: the same commands at the same times give the same
 * decisions and the same {@link #stateHash()}. Not thread-safe.
 */
public interface Matching {
    /**
     * Carries out what fell due up to now, in the order of deadlines, and then the command.
     *
     * @param now a time before that of an earlier command counts as that earlier one
     * @return in the order in which they took effect
     */
    List<Decision> apply(Instant now, Command command);

    /** When the next offer, wrap-up, step or hold ends; a {@link Command.Tick} is due then. */
    Optional<Instant> nextDeadline();

    /** Place among the work waiting in the same queue, from 1; empty when it does not wait. */
    OptionalInt position(InteractionId interaction);

    /** Everything a new engine needs to go on from here. */
    Snapshot snapshot();

    /** 64 bits over the whole state; equal states have equal hashes, in every process and version of Java. */
    default long stateHash() {
        return snapshot().hash();
    }
}
