package io.keskus.billing.api;

import io.keskus.billing.UsagePeriod;
import io.keskus.billing.metering.UsageCursor;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** Reads parameters of an address; what cannot be read is refused by its name. */
final class Query {
    private static final Duration LONGEST = Duration.ofDays(400);

    private Query() {}

    static UsagePeriod period(String from, String until) {
        var first = read("from", from, "an instant in UTC, as 2026-11-01T00:00:00Z", Instant::parse);
        var last = read("until", until, "an instant in UTC, as 2026-12-01T00:00:00Z", Instant::parse);
        if (!first.isBefore(last) || first.plus(LONGEST).isBefore(last)) {
            throw refused("until", "an instant after from, at most " + LONGEST.toDays() + " days later");
        }
        return new UsagePeriod(first, last);
    }

    static UsageCursor cursor(String cursor) {
        return cursor == null || cursor.isBlank()
                ? UsageCursor.START
                : read("cursor", cursor, "the cursor of the page before", UsageCursor::of);
    }

    static InteractionId interaction(String text) {
        try {
            return InteractionId.of(text);
        } catch (IllegalArgumentException noId) {
            throw unknown();
        }
    }

    static ProblemException unknown() {
        return new ProblemException(
                Problem.of("usage-unknown", "No usage", 404, "there is no usage of such an interaction"));
    }

    private static <T> T read(String name, String text, String right, Function<String, T> parse) {
        try {
            return parse.apply(text == null ? "" : text.strip());
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw refused(name, right);
        }
    }

    private static ProblemException refused(String name, String right) {
        return new ProblemException(
                Problem.of("malformed-parameter", "A parameter cannot be read", 400, name + ": write " + right)
                        .with("parameter", name));
    }
}
