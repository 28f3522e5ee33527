package io.keskus.floor.alerts;

import java.util.Locale;

/** What may be beyond its limit. */
public enum AlertKind {
    /** The first of a queue waits too long. */
    LONGEST_WAIT,
    /** Too many wait in a queue. */
    WAITING,
    /** The service level of the day so far is too low. */
    SERVICE_LEVEL,
    /** A talk takes too long. */
    TALK,
    /** A wrap-up takes too long. */
    WRAP_UP,
    /** An agent is away for too long. */
    AWAY;

    /** As in messages: {@code longest-wait}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
