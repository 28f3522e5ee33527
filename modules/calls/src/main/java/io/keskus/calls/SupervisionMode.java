package io.keskus.calls;

/** How a supervisor is in somebody else's talk. */
public enum SupervisionMode {
    /** Hears everybody, is heard by nobody. */
    LISTEN,
    /** Is heard by the agent alone. */
    WHISPER,
    /** Is heard by all. */
    BARGE,
    /** Leads the talk as soon as in it; the agent is let go. */
    TAKE_OVER
}
