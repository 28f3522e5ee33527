package io.keskus.floor.api;

import io.keskus.floor.messages.Audience;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;

/**
 * Something to tell agents: one, those of a queue, or with neither everybody.
 *
 * @param text 1..500 characters
 */
record NewMessage(String text, String agent, String queue) {
    private static final int LONGEST = 500;

    /** A message that can be sent. */
    record Checked(Audience to, String text) {}

    static Checked checked(NewMessage body) {
        if (body == null) {
            throw new ProblemException(
                    Problem.of("invalid-field", "A field is not valid", 400, "text: 1 to 500 characters"));
        }
        var text = Asked.words(body.text, LONGEST)
                .orElseThrow(() -> new ProblemException(
                        Problem.of("invalid-field", "A field is not valid", 400, "text: 1 to 500 characters")));
        return new Checked(Audience.from(body.agent, body.queue), text);
    }
}
