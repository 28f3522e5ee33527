package io.keskus.twilio.rest;

/** An answer that is none of success, or no answer. Its message holds nothing that the carrier wrote: that may be personal. */
final class HttpFailure extends RuntimeException {
    /** No such thing, in place of a status: nobody answered. */
    static final int NO_ANSWER = 0;

    private final int status;
    private final int code;

    HttpFailure(int status, int code) {
        super("HTTP " + status + (code == 0 ? "" : ", code " + code));
        this.status = status;
        this.code = code;
    }

    HttpFailure(String what, Throwable cause) {
        super(what, cause);
        this.status = NO_ANSWER;
        this.code = 0;
    }

    int status() {
        return status;
    }

    /** The carrier's own number for it; 0 when it gave none. */
    int code() {
        return code;
    }

    boolean mayTryAgain() {
        return status == NO_ANSWER || status == 429 || status >= 500;
    }
}
