package io.keskus.ivr.api;

import io.keskus.ivr.OpeningHours;
import io.keskus.ivr.OpeningHours.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Opening hours.
 *
 * @param open whether they are open now
 * @param week {@code mon} … {@code sun} and stretches as {@code 09:00-17:00}; a closed day has none
 * @param exceptions dates and their stretches
 */
record HoursView(
        String name,
        String zone,
        boolean open,
        Map<String, List<String>> week,
        Map<LocalDate, List<String>> exceptions) {
    static HoursView of(OpeningHours hours, Instant now) {
        Map<String, List<String>> week = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().substring(0, 3).toLowerCase(Locale.ROOT);
            week.put(name, written(hours.week().getOrDefault(day, List.of())));
        }
        Map<LocalDate, List<String>> exceptions = new TreeMap<>();
        hours.exceptions().forEach((date, spans) -> exceptions.put(date, written(spans)));
        return new HoursView(hours.name(), hours.zone().getId(), hours.isOpen(now), week, exceptions);
    }

    private static List<String> written(List<Span> spans) {
        return spans.stream().map(Span::written).toList();
    }
}
