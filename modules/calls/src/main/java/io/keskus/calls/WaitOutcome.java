package io.keskus.calls;

/** How the waiting in a queue ended. */
public enum WaitOutcome {
    /** An agent talks with the caller. */
    ANSWERED,
    /** The caller hung up. */
    ABANDONED,
    /** The caller took another way by a key, as voicemail. */
    LEFT,
    /** The longest wait of the flow passed. */
    EXPIRED,
    /** Somebody moved the caller elsewhere. */
    MOVED,
    /** It could not be carried on. */
    FAILED
}
