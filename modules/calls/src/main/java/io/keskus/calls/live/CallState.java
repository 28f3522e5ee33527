package io.keskus.calls.live;

/** Where the caller stands. A call goes round between these until the caller is gone. */
public enum CallState {
    /** In the flow: hears prompts, presses keys, leaves a message. */
    IVR,
    /** Waits for an agent. */
    QUEUED,
    /** An agent has accepted and is on the way to the caller. */
    CONNECTING,
    /** The agent waits for the number that is being called. */
    DIALLING,
    /** Caller and agent are in their conference. */
    TALKING,
    /** The caller is gone; legs are still being closed. */
    ENDING,
    /** Every leg is closed and the record is written. */
    ENDED
}
