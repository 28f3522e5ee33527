package io.keskus.calls.api;

import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads parameters of an address; what cannot be read is refused by its name. */
final class Query {
    private static final int DAY = 86_400;

    private Query() {}

    /** @param right what would be right */
    static <T> Optional<T> optional(String name, String text, String right, Function<String, T> parse) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text.strip()));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new ProblemException(
                    Problem.of("malformed-parameter", "A parameter cannot be read", 400, name + ": write " + right)
                            .with("parameter", name));
        }
    }

    static int seconds(String text) {
        int seconds = Integer.parseInt(text);
        if (seconds < 0 || seconds > DAY) {
            throw new IllegalArgumentException("0.." + DAY);
        }
        return seconds;
    }

    static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false");
        };
    }

    static String uuid(String text) {
        return UUID.fromString(text).toString();
    }
}
