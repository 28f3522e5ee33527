package io.keskus.simulator.call;

/** Where a call stands; the text is the carrier's. */
public enum CallStatus {
    QUEUED("queued"),
    INITIATED("initiated"),
    RINGING("ringing"),
    IN_PROGRESS("in-progress"),
    COMPLETED("completed"),
    BUSY("busy"),
    FAILED("failed"),
    NO_ANSWER("no-answer"),
    CANCELED("canceled");

    private final String text;

    CallStatus(String text) {
        this.text = text;
    }

    /** As the carrier writes it. */
    public String text() {
        return text;
    }

    /** Whether the call has ended. */
    public boolean ended() {
        return ordinal() >= COMPLETED.ordinal();
    }
}
