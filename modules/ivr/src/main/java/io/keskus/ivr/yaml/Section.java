package io.keskus.ivr.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a mapping key by key. Whatever is missing or of the wrong kind becomes a fault, and a harmless value is returned
 * so that reading goes on and finds the other faults too; the harmless values are never used, since a file with a fault is
 * refused.
 */
public final class Section {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private final Faults faults;
    private final String where;
    private final Yaml.Place place;
    private final Map<String, Yaml.Field> fields = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Section(Faults faults, String where, Yaml.Fields mapping) {
        this.faults = faults;
        this.where = where;
        this.place = mapping.place();
        mapping.fields().forEach(field -> fields.put(field.key().text(), field));
    }

    /** The mapping as a section; empty and a fault when it is none. */
    public static Optional<Section> of(Yaml value, String where, Faults faults) {
        if (value instanceof Yaml.Fields mapping) {
            return Optional.of(new Section(faults, where, mapping));
        }
        faults.add(value.place(), where, "a mapping is expected, not " + value.kind(), "write key: value, one a line");
        return Optional.empty();
    }

    public Faults faults() {
        return faults;
    }

    public String where() {
        return where;
    }

    public Yaml.Place place() {
        return place;
    }

    /** Path of a key in this section. */
    public String where(String key) {
        return where.isEmpty() ? key : where + "." + key;
    }

    public boolean has(String key) {
        return fields.containsKey(key);
    }

    /** Every field, for mappings whose keys are names; asks for all of them. */
    public List<Yaml.Field> all() {
        asked.addAll(fields.keySet());
        return List.copyOf(fields.values());
    }

    /** A value that may be left out. */
    public Optional<Yaml> find(String key) {
        asked.add(key);
        return Optional.ofNullable(fields.get(key)).map(Yaml.Field::value);
    }

    /** A value that must be there; the fault says that {@code remedy} is to be done. */
    public Optional<Yaml> get(String key, String remedy) {
        Optional<Yaml> value = find(key);
        if (value.isEmpty()) {
            faults.add(place, where, key + " is missing", remedy);
        }
        return value;
    }

    public Optional<Section> section(String key, String remedy) {
        return get(key, remedy).flatMap(value -> of(value, where(key), faults));
    }

    public Optional<Section> findSection(String key) {
        return find(key).flatMap(value -> of(value, where(key), faults));
    }

    public Optional<Yaml.Text> text(String key, String remedy) {
        return get(key, remedy).flatMap(value -> text(value, where(key), remedy));
    }

    public Optional<Yaml.Text> findText(String key, String remedy) {
        return find(key).flatMap(value -> text(value, where(key), remedy));
    }

    /** A number that must be there. */
    public int whole(String key, int min, int max) {
        Optional<Yaml> value = get(key, "write " + key + ": and a whole number from " + min + " to " + max);
        return value.map(it -> whole(it, where(key), min, max)).orElse(min);
    }

    /** A number, or this one when it is left out. */
    public int whole(String key, int min, int max, int otherwise) {
        return find(key).map(it -> whole(it, where(key), min, max)).orElse(otherwise);
    }

    /** True or false, or this when it is left out. */
    public boolean yes(String key, boolean otherwise) {
        Optional<Yaml.Text> text = findText(key, "write true or false");
        if (text.isPresent() && !Set.of("true", "false").contains(text.get().text())) {
            faults.add(
                    text.get().place(),
                    where(key),
                    "neither true nor false: " + shown(text.get()),
                    "write true or false");
        }
        return text.map(it -> it.text().equals("true")).orElse(otherwise);
    }

    /** A list of texts; a single text is a list of one. */
    public List<Yaml.Text> texts(Yaml value, String at, String remedy) {
        List<Yaml> items = value instanceof Yaml.Items list ? list.items() : List.of(value);
        var texts = new ArrayList<Yaml.Text>();
        items.forEach(item -> text(item, at, remedy).ifPresent(texts::add));
        return texts;
    }

    /** A text that is not blank. */
    public Optional<Yaml.Text> text(Yaml value, String at, String remedy) {
        if (value instanceof Yaml.Text text && !text.text().isBlank()) {
            return Optional.of(text);
        }
        String what =
                value instanceof Yaml.Text ? "nothing is written here" : "a text is expected, not " + value.kind();
        faults.add(value.place(), at, what, remedy);
        return Optional.empty();
    }

    /** A whole number within these bounds. */
    public int whole(Yaml value, String at, int min, int max) {
        String remedy = "write a whole number from " + min + " to " + max;
        Optional<Yaml.Text> text = text(value, at, remedy);
        if (text.isEmpty()) {
            return min;
        }
        if (WHOLE.matcher(text.get().text()).matches()) {
            int number = Integer.parseInt(text.get().text());
            if (number >= min && number <= max) {
                return number;
            }
        }
        faults.add(
                value.place(), at, "not a whole number from " + min + " to " + max + ": " + shown(text.get()), remedy);
        return min;
    }

    /** Makes a fault of every key that nobody asked for. */
    public void nothingElse() {
        for (Yaml.Field field : fields.values()) {
            String key = field.key().text();
            if (!asked.contains(key)) {
                faults.add(
                        field.key().place(),
                        where,
                        "unknown key " + shown(field.key()),
                        "remove it, or write one of: " + String.join(", ", asked));
            }
        }
    }

    /** At most forty characters of it, in one line. */
    public static String shown(Yaml.Text text) {
        String line = text.text().replaceAll("\\s+", " ");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
