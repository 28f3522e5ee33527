package io.keskus.calls;

/** How a call ended, seen from the caller. */
public enum CallOutcome {
    /** Talked with an agent. */
    ANSWERED,
    /** Hung up while waiting for an agent. */
    ABANDONED,
    /** Left a message. */
    VOICEMAIL,
    /** The flow came to its end without an agent. */
    SELF_SERVED,
    /** Hung up in the flow, before any queue. */
    LEFT_IN_IVR,
    /** An agent called, and nobody was reached. */
    NOT_REACHED,
    /** Known only from the carrier's books: our side never spoke to the caller. */
    LOST
}
