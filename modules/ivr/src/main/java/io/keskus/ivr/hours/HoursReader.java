package io.keskus.ivr.hours;

import io.keskus.ivr.OpeningHours;
import io.keskus.ivr.OpeningHours.Span;
import io.keskus.ivr.yaml.Faults;
import io.keskus.ivr.yaml.Section;
import io.keskus.ivr.yaml.Yaml;
import io.keskus.ivr.yaml.YamlParser;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads {@code hours.yaml}. */
public final class HoursReader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private final Faults faults;
    private final SpanReader spans;

    private HoursReader(String file) {
        this.faults = new Faults(file);
        this.spans = new SpanReader(faults);
    }

    /**
     * @param file the path to name in faults
     * @param text the file's content
     */
    public static HoursReading read(String file, String text) {
        return new HoursReader(file).read(text);
    }

    private HoursReading read(String text) {
        Map<String, OpeningHours> hours = new LinkedHashMap<>();
        YamlParser.parse(text, faults)
                .flatMap(yaml -> Section.of(yaml, "", faults))
                .ifPresent(root -> all(root, hours));
        return faults.none()
                ? new HoursReading.Sound(Collections.unmodifiableMap(hours))
                : new HoursReading.Faulty(faults.list());
    }

    private void all(Section root, Map<String, OpeningHours> hours) {
        Optional<Section> named = root.section("hours", "write hours: and under it one mapping for each name");
        root.nothingElse();
        for (Yaml.Field field : named.map(Section::all).orElse(List.of())) {
            String name = field.key().text();
            if (!NAME.matcher(name).matches()) {
                faults.add(
                        field.key().place(),
                        "hours",
                        "not a name: " + Section.shown(field.key()),
                        "use a small letter, then small letters, digits and -, at most 40");
            }
            Section.of(field.value(), "hours." + name, faults)
                    .ifPresent(section -> hours.put(name, one(name, section)));
        }
    }

    private OpeningHours one(String name, Section section) {
        section.find("description");
        ZoneId zone = zone(section);
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        section.section("week", "write week: and under it lines as mon-fri: \"09:00-17:00\"")
                .ifPresent(days -> days.all().forEach(field -> day(days, field, week)));
        Map<LocalDate, List<Span>> exceptions = new TreeMap<>();
        section.findSection("exceptions")
                .ifPresent(dates -> dates.all().forEach(field -> date(dates, field, exceptions)));
        section.nothingElse();
        return new OpeningHours(name, zone, week, exceptions);
    }

    private ZoneId zone(Section section) {
        String remedy = "write zone: and an IANA zone, as Europe/Helsinki";
        Optional<Yaml.Text> text = section.text("zone", remedy);
        if (text.isPresent() && ZONES.contains(text.get().text())) {
            return ZoneId.of(text.get().text());
        }
        text.ifPresent(
                it -> faults.add(it.place(), section.where("zone"), "not a time zone: " + Section.shown(it), remedy));
        return ZoneOffset.UTC;
    }

    private void day(Section section, Yaml.Field field, Map<DayOfWeek, List<Span>> week) {
        String key = field.key().text();
        Set<DayOfWeek> days = WeekDays.of(key);
        if (days.isEmpty()) {
            faults.add(
                    field.key().place(),
                    section.where(),
                    "not a day: " + Section.shown(field.key()),
                    "write mon, tue, wed, thu, fri, sat, sun, a range as mon-fri, or daily");
        }
        List<Span> open = spans.read(section, field.value(), section.where(key));
        for (DayOfWeek day : days) {
            if (week.put(day, open) != null) {
                faults.add(
                        field.key().place(),
                        section.where(),
                        WeekDays.name(day) + " has hours already in a line above",
                        "give each day once");
            }
        }
    }

    private void date(Section section, Yaml.Field field, Map<LocalDate, List<Span>> exceptions) {
        String key = field.key().text();
        List<Span> open = spans.read(section, field.value(), section.where(key));
        try {
            exceptions.put(LocalDate.parse(key), open);
        } catch (DateTimeException e) {
            faults.add(
                    field.key().place(),
                    section.where(),
                    "not a date: " + Section.shown(field.key()),
                    "write it as 2026-12-24");
        }
    }
}
