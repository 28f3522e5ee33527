package io.keskus.ivr;

/** How a wait in a queue ended while the caller was still there. */
public enum QueueOutcome {
    /** An agent talked with the caller and left first. */
    ANSWERED,
    /** The flow's longest wait passed. */
    TIMED_OUT,
    /** The queue takes no more callers. */
    FULL,
    /** There is no such queue, it is closed or paused, or nobody can serve it. */
    UNAVAILABLE
}
