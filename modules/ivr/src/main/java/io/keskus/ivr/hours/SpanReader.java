package io.keskus.ivr.hours;

import io.keskus.ivr.OpeningHours.Span;
import io.keskus.ivr.yaml.Faults;
import io.keskus.ivr.yaml.Section;
import io.keskus.ivr.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The times of one day: {@code closed}, {@code "09:00-17:00"}, or a list of such stretches in order. */
final class SpanReader {
    private static final Pattern SHAPE = Pattern.compile("([0-2][0-9]):([0-5][0-9])-([0-2][0-9]):([0-5][0-9])");
    private static final String REMEDY = "write \"09:00-17:00\", a list of such, or closed";
    private static final int MIDNIGHT = 24 * 60;

    private final Faults faults;

    SpanReader(Faults faults) {
        this.faults = faults;
    }

    List<Span> read(Section section, Yaml value, String where) {
        List<Yaml.Text> texts = section.texts(value, where, REMEDY);
        if (texts.size() == 1 && texts.get(0).text().equals("closed")) {
            return List.of();
        }
        if (texts.isEmpty() && value instanceof Yaml.Items) {
            faults.add(value.place(), where, "there is no time in the list", REMEDY);
        }
        var spans = new ArrayList<Span>();
        texts.forEach(text -> add(text, where, spans));
        return spans;
    }

    private void add(Yaml.Text text, String where, List<Span> spans) {
        Matcher shape = SHAPE.matcher(text.text());
        if (!shape.matches()) {
            faults.add(text.place(), where, "not a stretch of time: " + Section.shown(text), REMEDY);
            return;
        }
        int from = minute(shape.group(1), shape.group(2));
        int until = minute(shape.group(3), shape.group(4));
        if (from >= MIDNIGHT || until > MIDNIGHT) {
            faults.add(text.place(), where, "a day ends at 24:00: " + Section.shown(text), REMEDY);
        } else if (until <= from) {
            faults.add(
                    text.place(),
                    where,
                    "it ends before it begins: " + Section.shown(text),
                    "over midnight, write until 24:00 here and from 00:00 on the next day");
        } else if (!spans.isEmpty() && spans.get(spans.size() - 1).untilMinute() > from) {
            faults.add(
                    text.place(),
                    where,
                    "it begins before the one above ends: " + Section.shown(text),
                    "write the stretches in order, without overlap");
        } else {
            spans.add(new Span(from, until));
        }
    }

    private static int minute(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }
}
