package io.keskus.app.law;

import java.util.Set;

/** Everything in the JDK that reads the machine's clock and takes no clock as an argument. */
final class RealTime {
    static final Set<String> READS = Set.of(
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDate.now(ZoneId)",
            "java.time.LocalTime.now()",
            "java.time.LocalTime.now(ZoneId)",
            "java.time.LocalDateTime.now()",
            "java.time.LocalDateTime.now(ZoneId)",
            "java.time.ZonedDateTime.now()",
            "java.time.ZonedDateTime.now(ZoneId)",
            "java.time.OffsetDateTime.now()",
            "java.time.OffsetDateTime.now(ZoneId)",
            "java.time.Year.now()",
            "java.time.YearMonth.now()",
            "java.time.YearMonth.now(ZoneId)",
            "java.time.Clock.systemUTC()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Clock.system(ZoneId)",
            "java.lang.System.currentTimeMillis()");

    private RealTime() {}
}
