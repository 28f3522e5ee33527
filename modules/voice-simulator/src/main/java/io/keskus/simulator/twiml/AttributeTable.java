package io.keskus.simulator.twiml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Verbs, their attributes and defaults, from the committed table {@code attributes.csv} that names each source. */
public final class AttributeTable {

    private static final AttributeTable STANDARD = load();

    private final Map<String, Row> rows;

    private AttributeTable(Map<String, Row> rows) {
        this.rows = rows;
    }

    /** The table as committed. */
    public static AttributeTable standard() {
        return STANDARD;
    }

    /** Every row, in the order of the file. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** The default of an attribute, empty when the table has none. */
    public String defaultOf(String element, String attribute) {
        var row = rows.get(element + "." + attribute);
        return row == null ? "" : row.standard();
    }

    /** Whether the table knows the attribute of that element. */
    public boolean knows(String element, String attribute) {
        return rows.containsKey(element + "." + attribute);
    }

    /** Whether the table knows the element. */
    public boolean knows(String element) {
        return rows.values().stream().anyMatch(row -> row.element().equals(element));
    }

    private static AttributeTable load() {
        var rows = new LinkedHashMap<String, Row>();
        try (var in = new BufferedReader(new InputStreamReader(
                AttributeTable.class.getResourceAsStream("attributes.csv"), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                var row = Row.from(line);
                rows.put(row.element() + "." + row.attribute(), row);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AttributeTable(rows);
    }

    /**
     * One attribute, or an element that has none.
     *
     * @param attribute empty for an element without attributes
     * @param standard the default, empty for none
     * @param support {@code performed}, {@code accepted} (read, without effect) or {@code skipped} (logged)
     * @param source where the row is taken from
     */
    public record Row(String element, String attribute, String standard, String support, String source) {

        private static Row from(String line) {
            var cells = line.split("\\|", -1);
            if (cells.length != 5) {
                throw new IllegalArgumentException("five cells expected: " + line);
            }
            return new Row(cells[0].trim(), cells[1].trim(), cells[2].trim(), cells[3].trim(), cells[4].trim());
        }
    }
}
