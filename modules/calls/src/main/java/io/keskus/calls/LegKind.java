package io.keskus.calls;

/** Whose connection a leg is. */
public enum LegKind {
    /** The person outside. */
    CALLER,
    /** An agent's browser device. */
    AGENT,
    /** An agent's own phone, or a transfer target. */
    PHONE
}
