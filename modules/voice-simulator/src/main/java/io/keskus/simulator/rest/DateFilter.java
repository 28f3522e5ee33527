package io.keskus.simulator.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;

/**
 * A filter by time as the carrier's lists have it: {@code StartTime}, {@code StartTime<} and {@code StartTime>}, each a
 * day or an instant in UTC, the bounds included.
 */
final class DateFilter {

    private DateFilter() {}

    static Predicate<Instant> of(RestRequest request, String name) {
        return exactly(request, name).and(before(request, name)).and(after(request, name));
    }

    private static Predicate<Instant> exactly(RestRequest request, String name) {
        return request.http().asked(name).map(DateFilter::day).orElse(any());
    }

    private static Predicate<Instant> before(RestRequest request, String name) {
        return request.http().asked(name + "<").map(DateFilter::last).orElse(any());
    }

    private static Predicate<Instant> after(RestRequest request, String name) {
        return request.http().asked(name + ">").map(DateFilter::first).orElse(any());
    }

    private static Predicate<Instant> any() {
        return at -> true;
    }

    private static Predicate<Instant> day(String text) {
        return first(text).and(last(text));
    }

    private static Predicate<Instant> first(String text) {
        var bound = wholeDay(text) ? start(text) : instant(text);
        return at -> at != null && !at.isBefore(bound);
    }

    private static Predicate<Instant> last(String text) {
        var bound =
                wholeDay(text) ? start(text).plusSeconds(86_400) : instant(text).plusMillis(1);
        return at -> at != null && at.isBefore(bound);
    }

    private static boolean wholeDay(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static Instant start(String day) {
        try {
            return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new RestError(400, 20001, "not a date: " + day);
        }
    }

    private static Instant instant(String text) {
        try {
            // the carrier's own library writes no zone
            return OffsetDateTime.parse(text.matches(".*T[0-9:.]+") ? text + "Z" : text)
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw new RestError(400, 20001, "not a date or time: " + text);
        }
    }
}
