package io.keskus.calls.api;

import io.keskus.calls.LineSummary;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;

/** What a desk measured of its line; see {@link LineSummary}. */
record Line(
        Integer seconds,
        Integer mos,
        Integer worstMos,
        Integer jitterMillis,
        Integer roundTripMillis,
        Integer lossPerMille) {
    static LineSummary checked(Line body) {
        try {
            return new LineSummary(
                    body.seconds, body.mos, body.worstMos, body.jitterMillis, body.roundTripMillis, body.lossPerMille);
        } catch (IllegalArgumentException | NullPointerException outside) {
            throw new ProblemException(Problem.of(
                    "invalid-field",
                    "A field is not valid",
                    400,
                    outside instanceof NullPointerException ? "every field is needed" : outside.getMessage()));
        }
    }
}
