package io.keskus.acd;

/** What an agent does, as far as matching is concerned. */
public enum AgentState {
    /** Takes nothing; there is an {@link AwayReason}. */
    AWAY,
    /** Ready and without work. */
    IDLE,
    /** One offer stands; the agent's answer is awaited. */
    OFFERED,
    /** Accepted and not yet ended. */
    TALKING,
    /** After-work; ends by itself at the queue's wrap-up time. */
    WRAP_UP
}
