package io.keskus.simulator.call;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as the carrier writes them. */
public final class Dates {

    private static final DateTimeFormatter RFC_2822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss +0000", Locale.ENGLISH);

    private Dates() {}

    /** RFC 2822 in UTC, null for null. */
    public static String rfc2822(Instant instant) {
        return instant == null ? null : RFC_2822.format(instant.atOffset(ZoneOffset.UTC));
    }
}
