package io.keskus.identity.tokens;

/** Whether nobody can sign in anew just now, as this server finds out for itself. */
@FunctionalInterface
interface Outage {
    /** Never: an expired token is expired. */
    Outage NEVER = () -> false;

    /** Thread-safe; may take a few seconds, and is asked only about tokens that have expired. */
    boolean isNow();
}
