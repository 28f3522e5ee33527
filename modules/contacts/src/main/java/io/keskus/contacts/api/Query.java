package io.keskus.contacts.api;

import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import java.util.Optional;
import java.util.function.Function;

/** Reads parameters of an address. */
final class Query {
    private Query() {}

    /** @throws ProblemException 400 naming the parameter and what would be right */
    static <T> Optional<T> optional(String name, String text, String right, Function<String, T> parse) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text.strip()));
        } catch (IllegalArgumentException wrong) {
            throw new ProblemException(
                    Problem.of("malformed-parameter", "A parameter cannot be read", 400, name + ": write " + right)
                            .with("parameter", name));
        }
    }

    /** An id in a path: what is no id names nothing. */
    static <T> T id(String text, Problem unknown, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException noId) {
            throw new ProblemException(unknown);
        }
    }
}
