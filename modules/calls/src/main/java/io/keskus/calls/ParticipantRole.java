package io.keskus.calls;

/** What somebody is in a talk. */
public enum ParticipantRole {
    /** The person outside for whose sake the call is. */
    CUSTOMER,
    /** Works on the call. */
    AGENT,
    /** Somebody at another number who was called in. */
    OUTSIDE,
    /** Listens in, whispers, or joins in. */
    SUPERVISOR
}
