package io.keskus.calls.api;

import io.keskus.calls.SupervisionMode;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import java.util.Locale;

/**
 * How a supervisor is in a talk.
 *
 * @param mode {@code listen}, {@code whisper}, {@code barge} or {@code take-over}
 */
record Mode(String mode) {
    static SupervisionMode checked(Mode body) {
        try {
            var mode = String.valueOf(body == null ? null : body.mode);
            return SupervisionMode.valueOf(mode.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(Problem.of(
                            "invalid-field", "A field is not valid", 400, "mode is listen, whisper, barge or take-over")
                    .with("where", "/mode"));
        }
    }
}
