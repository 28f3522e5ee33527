package io.keskus.ivr.yaml;

import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document into a tree. Files come from tenants, so whatever can grow a small file into a large one is
 * refused: anchors, aliases, tags, deep nesting, many values, and files over {@link #MOST_CHARACTERS}.
 */
public final class YamlParser {
    /** The longest file, in characters. */
    public static final int MOST_CHARACTERS = 262_144;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(MOST_CHARACTERS)
            .build();

    private YamlParser() {}

    /** The document's value; empty when it has faults, which are then among {@code faults}. */
    public static Optional<Yaml> parse(String text, Faults faults) {
        if (text.length() > MOST_CHARACTERS) {
            faults.add(
                    Yaml.Place.TOP,
                    "",
                    "the file has " + text.length() + " characters",
                    "keep it under " + MOST_CHARACTERS);
            return Optional.empty();
        }
        try {
            return read(text, faults);
        } catch (MarkedYamlEngineException e) {
            String problem = e.getProblem() == null ? "not YAML" : "not YAML: " + e.getProblem();
            faults.add(
                    e.getProblemMark().map(YamlParser::place).orElse(Yaml.Place.TOP),
                    "",
                    problem,
                    "look at this line's indentation, quotes and colons");
        } catch (YamlEngineException e) {
            faults.add(Yaml.Place.TOP, "", "not YAML: " + firstLine(e), "save the file as UTF-8 text");
        }
        return Optional.empty();
    }

    static Yaml.Place place(Event event) {
        return event.getStartMark().map(YamlParser::place).orElse(Yaml.Place.TOP);
    }

    private static Yaml.Place place(Mark mark) {
        return new Yaml.Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Optional<Yaml> read(String text, Faults faults) {
        var builder = new YamlBuilder(faults);
        Iterator<Event> events = new Parse(SETTINGS).parseString(text).iterator();
        while (events.hasNext()) {
            if (!builder.take(events.next())) {
                return Optional.empty();
            }
        }
        return builder.finish();
    }

    private static String firstLine(YamlEngineException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
    }
}
