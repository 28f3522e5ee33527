package io.keskus.acd;

/** Why a command changed nothing. */
public enum Refusal {
    UNKNOWN_AGENT,
    UNKNOWN_QUEUE,
    /** The interaction is not waiting, offered or in talk. */
    UNKNOWN_WORK,
    /** The interaction already waits, is offered or in talk. */
    ALREADY_QUEUED,
    /** The agent to whom work is directed does something else. */
    AGENT_NOT_FREE,
    /** The offer timed out, was withdrawn, or is not this agent's. */
    OFFER_GONE,
    /** The agent does not talk in this interaction. */
    NOT_IN_TALK,
    /** The agent is not in the wrap-up of this interaction. */
    NOT_IN_WRAP_UP,
    /** The wrap-up was extended already, or its queue allows no extension. */
    NO_EXTENSION
}
