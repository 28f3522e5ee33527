package io.keskus.calls.api;

import io.keskus.calls.TransferTarget;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import java.util.Optional;

/**
 * Where to; exactly one of queue, agent and number.
 *
 * @param queue its name, as {@code sales}
 * @param agent the id of an agent
 * @param number as typed, in E.164 form or as it is dialled in the country of {@code callerNumber}
 * @param callerNumber with a number: which of the tenant's own is shown, E.164
 * @param note a word for the colleague, at most 300 characters; null: none
 */
record Target(String queue, String agent, String number, String callerNumber, String note) {
    private static final int LONGEST_NOTE = 300;

    static TransferTarget checked(Target body) {
        if (body == null) {
            throw new ProblemException(
                    Problem.of("invalid-field", "A field is not valid", 400, "name one of queue, agent and number"));
        }
        return TransferTarget.from(body.queue, body.agent, body.number, body.callerNumber);
    }

    /** @throws ProblemException 400 {@code invalid-field} when it is too long */
    static Optional<String> word(String note) {
        var word = Optional.ofNullable(note).map(String::strip).filter(each -> !each.isEmpty());
        if (word.filter(each -> each.length() > LONGEST_NOTE).isPresent()) {
            throw new ProblemException(
                    Problem.of("invalid-field", "A field is not valid", 400, "a note has at most 300 characters")
                            .with("where", "/note"));
        }
        return word;
    }
}
