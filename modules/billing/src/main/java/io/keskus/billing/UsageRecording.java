package io.keskus.billing;

/** What became of usage that was told. */
public enum UsageRecording {
    /** It is new, and stored. */
    RECORDED,
    /** The same usage was stored before; nothing changed. */
    REPEATED,
    /** Other usage has its key: refused, and the refusal is stored to be looked into. */
    CONFLICTING
}
