package io.keskus.identity.access;

import io.keskus.identity.Caller;
import io.keskus.kernel.Problem;

/** What becomes of a request before anything else looks at it. */
sealed interface Decision {
    /** It goes on, on behalf of this caller. */
    record Granted(Caller caller) implements Decision {}

    /** It goes on without a caller, and reaches only what is open to all. */
    record Nobody() implements Decision {}

    /** It ends here. */
    record Denied(Problem problem) implements Decision {}

    static Decision denied(String type, String title, int status, String detail) {
        return new Denied(Problem.of(type, title, status, detail));
    }
}
