package io.keskus.calls;

/** How far somebody is on the way through a talk; never goes back. */
public enum ParticipantStage {
    /** Was asked: an offer stands, or a number is about to be dialled. */
    INVITED,
    /** On the way: the agent accepted, or the number rings. */
    COMING,
    /** In the conference. */
    JOINED,
    /** Out of it, or never came. */
    LEFT
}
