package io.keskus.telephony;

/** Where a leg stands at the carrier. The order of the constants is the order of a call's life; a leg never goes back. */
public enum LegState {
    QUEUED,
    RINGING,
    IN_PROGRESS,
    COMPLETED,
    BUSY,
    FAILED,
    NO_ANSWER,
    CANCELED;

    /** Nothing follows any more. */
    public boolean isFinal() {
        return ordinal() >= COMPLETED.ordinal();
    }

    /** Whether news of {@code next} is news for a leg that stands here: callbacks come in any order and more than once. */
    public boolean mayBecome(LegState next) {
        return !isFinal() && next.ordinal() > ordinal();
    }
}
