package io.keskus.ivr.config;

import io.keskus.ivr.OpeningHours;
import io.keskus.ivr.OpeningHours.Span;
import io.keskus.tenancy.Change;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What differs between two states of one name's hours, day by day. */
final class HoursDifference {
    private HoursDifference() {}

    static List<Change> of(OpeningHours before, OpeningHours after) {
        var changes = new ArrayList<Change>();
        String what = "hours " + after.name() + ", ";
        if (!before.zone().equals(after.zone())) {
            changes.add(Change.change(what + "zone", before.zone(), after.zone()));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Span> then = before.week().getOrDefault(day, List.of());
            List<Span> now = after.week().getOrDefault(day, List.of());
            if (!then.equals(now)) {
                String name = day.name().substring(0, 3).toLowerCase(Locale.ROOT);
                changes.add(Change.change(what + name, written(then), written(now)));
            }
        }
        var dates = new TreeSet<>(before.exceptions().keySet());
        dates.addAll(after.exceptions().keySet());
        for (LocalDate date : dates) {
            List<Span> then = before.exceptions().get(date);
            List<Span> now = after.exceptions().get(date);
            if (then == null || !then.equals(now)) {
                changes.add(Change.change(what + date, onDate(then), onDate(now)));
            }
        }
        return changes;
    }

    private static String onDate(List<Span> spans) {
        return spans == null ? "as on that day of the week" : written(spans);
    }

    private static String written(List<Span> spans) {
        return spans.isEmpty() ? "closed" : spans.stream().map(Span::written).collect(Collectors.joining(", "));
    }
}
