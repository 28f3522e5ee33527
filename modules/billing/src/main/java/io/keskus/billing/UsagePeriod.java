package io.keskus.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A stretch of time; usage belongs to it by the start of its leg.
 *
 * @param until exclusive, after {@code from}
 */
public record UsagePeriod(Instant from, Instant until) {
    public UsagePeriod {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a period ends after it begins: " + from + ".." + until);
        }
    }

    /** The day as the carrier counts it. */
    public static UsagePeriod utcDay(LocalDate day) {
        return new UsagePeriod(
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
