package io.keskus.calls.api;

import io.keskus.calls.TransferTarget;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;

/**
 * Where to; exactly one of queue, agent and number.
 *
 * @param queue its name, as {@code sales}
 * @param agent the id of an agent
 * @param number as typed, in E.164 form or as it is dialled in the country of {@code callerNumber}
 * @param callerNumber with a number: which of the tenant's own is shown, E.164
 */
record Target(String queue, String agent, String number, String callerNumber) {
    static TransferTarget checked(Target body) {
        if (body == null) {
            throw new ProblemException(
                    Problem.of("invalid-field", "A field is not valid", 400, "name one of queue, agent and number"));
        }
        return TransferTarget.from(body.queue, body.agent, body.number, body.callerNumber);
    }
}
