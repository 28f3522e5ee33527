package io.keskus.calls;

/** What a test call says about an agent's browser, microphone and network. */
public enum LineVerdict {
    /** The agent can take calls. */
    FIT,
    /** Calls can be taken; callers may notice something. */
    DOUBTFUL,
    /** Callers would not hear the agent, or badly: better the own phone. */
    UNFIT
}
