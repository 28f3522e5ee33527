package io.keskus.calls.api;

import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;

/**
 * A call that an agent makes.
 *
 * @param number as typed
 * @param callerNumber which of the tenant's own is shown, E.164
 * @param queue in whose name; null: the first that the agent is in
 */
record NewCall(String number, String callerNumber, String queue) {
    PhoneNumber shown() {
        try {
            return new PhoneNumber(callerNumber);
        } catch (IllegalArgumentException noNumber) {
            throw invalid();
        }
    }

    static NewCall checked(NewCall body) {
        if (body == null) {
            throw invalid();
        }
        return body;
    }

    private static ProblemException invalid() {
        return new ProblemException(Problem.of(
                        "invalid-field",
                        "A field is not valid",
                        400,
                        "callerNumber is one of your numbers in E.164 form, as +358931577001")
                .with("where", "/callerNumber"));
    }
}
