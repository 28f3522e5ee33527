package io.keskus.ivr.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the tree from parser events without recursion, so that nesting cannot exhaust the stack. */
final class YamlBuilder {
    private static final int DEEPEST = 16;
    private static final int MOST_VALUES = 20_000;

    private final Faults faults;
    private final Deque<Open> open = new ArrayDeque<>();
    private Yaml root;
    private int documents;
    private int values;

    YamlBuilder(Faults faults) {
        this.faults = faults;
    }

    /** False when reading must stop; the reason is then among the faults. */
    boolean take(Event event) {
        Optional<String> refusal = refusal(event);
        if (refusal.isPresent()) {
            faults.add(YamlParser.place(event), where(), refusal.get(), "write it out in plain YAML");
            return false;
        }
        if (event instanceof ScalarEvent scalar) {
            put(new Yaml.Text(scalar.getValue(), YamlParser.place(event)));
        } else if (event instanceof CollectionStartEvent) {
            open.push(new Open(event instanceof MappingStartEvent, YamlParser.place(event)));
        } else if (event instanceof CollectionEndEvent) {
            put(open.pop().close());
        }
        return true;
    }

    Optional<Yaml> finish() {
        if (root == null) {
            faults.add(Yaml.Place.TOP, "", "the file is empty", "write a mapping of key: value");
        }
        return faults.none() ? Optional.of(root) : Optional.empty();
    }

    private Optional<String> refusal(Event event) {
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            return Optional.of("a second document begins");
        }
        if (event instanceof AliasEvent) {
            return Optional.of("an alias (*) is not accepted");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return Optional.of("an anchor (&) is not accepted");
        }
        if (tag(event).isPresent()) {
            return Optional.of("a tag (!) is not accepted");
        }
        if (open.size() >= DEEPEST && event instanceof CollectionStartEvent) {
            return Optional.of("nested deeper than " + DEEPEST);
        }
        return ++values > MOST_VALUES ? Optional.of("more than " + MOST_VALUES + " values") : Optional.empty();
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    private void put(Yaml value) {
        if (open.isEmpty()) {
            root = value;
        } else {
            open.peek().put(value);
        }
    }

    private String where() {
        var names = new ArrayList<String>();
        open.descendingIterator().forEachRemaining(one -> {
            if (one.key != null) {
                names.add(one.key.text());
            }
        });
        return String.join(".", names);
    }

    /** A collection whose end has not come. */
    private final class Open {
        private final boolean mapping;
        private final Yaml.Place place;
        private final List<Yaml> items = new ArrayList<>();
        private final List<Yaml.Field> fields = new ArrayList<>();
        private final Map<String, Yaml.Place> keys = new HashMap<>();
        private boolean keyNext = true;
        private Yaml.Text key;

        Open(boolean mapping, Yaml.Place place) {
            this.mapping = mapping;
            this.place = place;
        }

        void put(Yaml value) {
            if (!mapping) {
                items.add(value);
            } else if (keyNext) {
                takeKey(value);
            } else {
                if (key != null) {
                    fields.add(new Yaml.Field(key, value));
                }
                key = null;
                keyNext = true;
            }
        }

        private void takeKey(Yaml value) {
            keyNext = false;
            if (!(value instanceof Yaml.Text text)) {
                faults.add(value.place(), where(), value.kind() + " cannot be a key", "write a text before the colon");
                return;
            }
            Yaml.Place first = keys.putIfAbsent(text.text(), text.place());
            if (first == null) {
                key = text;
            } else {
                String message = "the key " + text.text() + " stands twice, first in line " + first.line();
                faults.add(text.place(), where(), message, "remove one of the two");
            }
        }

        Yaml close() {
            return mapping ? new Yaml.Fields(List.copyOf(fields), place) : new Yaml.Items(List.copyOf(items), place);
        }
    }
}
