package io.keskus.calls.journal;

import io.keskus.kernel.InteractionId;
import java.time.Instant;

/** A bean that acts on what is journaled, in the same unit of work. It writes nothing to the journal meanwhile. */
public interface FactListener {
    /** The fact was appended; the call is locked. */
    void noted(InteractionId interaction, Instant at, Fact fact);
}
