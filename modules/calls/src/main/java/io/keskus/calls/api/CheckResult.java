package io.keskus.calls.api;

import io.keskus.calls.LineSummary;
import io.keskus.calls.checks.Measured;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;

/**
 * What a browser tells of its test call.
 *
 * @param failed {@code microphone} or {@code carrier} when it did not come about; then nothing else is needed
 * @param microphoneLevel how loud at its loudest, 0..100
 */
record CheckResult(
        String failed,
        Integer seconds,
        Integer mos,
        Integer worstMos,
        Integer jitterMillis,
        Integer roundTripMillis,
        Integer lossPerMille,
        Integer microphoneLevel) {
    static Measured checked(CheckResult body) {
        if (body == null) {
            throw refused("send what was measured, or what failed");
        }
        if (body.failed != null) {
            return switch (body.failed) {
                case "microphone" -> Measured.Failed.MICROPHONE;
                case "carrier" -> Measured.Failed.CARRIER;
                default -> throw refused("failed is microphone or carrier");
            };
        }
        try {
            return new Measured.Call(
                    new LineSummary(
                            body.seconds,
                            body.mos,
                            body.worstMos,
                            body.jitterMillis,
                            body.roundTripMillis,
                            body.lossPerMille),
                    body.microphoneLevel);
        } catch (IllegalArgumentException outside) {
            throw refused(outside.getMessage());
        } catch (NullPointerException missing) {
            throw refused("every field but failed is needed");
        }
    }

    private static ProblemException refused(String why) {
        return new ProblemException(Problem.of("invalid-field", "A field is not valid", 400, why));
    }
}
