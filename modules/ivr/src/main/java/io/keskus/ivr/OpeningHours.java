package io.keskus.ivr;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * When somebody answers: times of the day on the clock on the wall of one place. Where that clock is put forward the
 * skipped time is never open; where it is put back the repeated time is open twice, as for the people at work there.
 *
 * @param zone where the clock hangs
 * @param week times of each day of the week; a day without an entry is closed
 * @param exceptions times of single dates, which replace those of the day of the week; an empty list is closed
 */
public record OpeningHours(
        String name, ZoneId zone, Map<DayOfWeek, List<Span>> week, Map<LocalDate, List<Span>> exceptions) {
    /**
     * A stretch of one day in minutes after midnight on the clock.
     *
     * @param fromMinute 0..1439
     * @param untilMinute past the beginning, to 1440; the minute itself is closed
     */
    public record Span(int fromMinute, int untilMinute) {
        public Span {
            if (fromMinute < 0 || untilMinute <= fromMinute || untilMinute > 1440) {
                throw new IllegalArgumentException("0 <= from < until <= 1440: " + fromMinute + ", " + untilMinute);
            }
        }

        /** As a file has it: {@code 09:00-17:00}. */
        public String written() {
            return String.format(
                    Locale.ROOT,
                    "%02d:%02d-%02d:%02d",
                    fromMinute / 60,
                    fromMinute % 60,
                    untilMinute / 60,
                    untilMinute % 60);
        }

        boolean holds(LocalTime time) {
            int minute = time.getHour() * 60 + time.getMinute();
            return fromMinute <= minute && minute < untilMinute;
        }
    }

    public OpeningHours {
        var days = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        week.forEach((day, spans) -> days.put(day, List.copyOf(spans)));
        week = Collections.unmodifiableMap(days);
        var dates = new TreeMap<LocalDate, List<Span>>();
        exceptions.forEach((date, spans) -> dates.put(date, List.copyOf(spans)));
        exceptions = Collections.unmodifiableMap(dates);
    }

    public boolean isOpen(Instant now) {
        ZonedDateTime there = now.atZone(zone);
        List<Span> spans = exceptions.get(there.toLocalDate());
        if (spans == null) {
            spans = week.getOrDefault(there.getDayOfWeek(), List.of());
        }
        return spans.stream().anyMatch(span -> span.holds(there.toLocalTime()));
    }
}
