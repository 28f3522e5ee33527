package io.keskus.calls.api;

import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;

/**
 * The end of the after-work.
 *
 * @param disposition what the call came to, 1..80 characters
 */
record WrapUp(String disposition) {
    String checked() {
        if (disposition == null || disposition.isBlank() || disposition.length() > 80) {
            throw new ProblemException(
                    Problem.of("invalid-field", "A field is not valid", 400, "disposition has 1 to 80 characters")
                            .with("where", "/disposition"));
        }
        return disposition.strip();
    }
}
