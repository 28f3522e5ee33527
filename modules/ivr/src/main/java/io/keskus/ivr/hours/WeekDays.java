package io.keskus.ivr.hours;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Days of the week as a file names them: {@code mon}, {@code mon-fri}, {@code daily}. */
final class WeekDays {
    private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private WeekDays() {}

    /** The days; none when the text names none. A range may run over Sunday, as {@code sat-mon}. */
    static Set<DayOfWeek> of(String text) {
        if (text.equals("daily")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        String[] ends = text.split("-", -1);
        int first = NAMES.indexOf(ends[0]);
        int last = NAMES.indexOf(ends[ends.length - 1]);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (ends.length > 2 || first < 0 || last < 0) {
            return days;
        }
        for (int day = first; ; day = (day + 1) % 7) {
            days.add(DayOfWeek.of(day + 1));
            if (day == last) {
                return days;
            }
        }
    }

    static String name(DayOfWeek day) {
        return NAMES.get(day.getValue() - 1);
    }
}
