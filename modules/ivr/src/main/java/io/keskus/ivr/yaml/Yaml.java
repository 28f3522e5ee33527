package io.keskus.ivr.yaml;

import java.util.List;

/** A value in a YAML file and the place where it stands. */
public sealed interface Yaml {
    Place place();

    /** How a person would call this kind of value. */
    String kind();

    /** Line and column, both from 1. */
    record Place(int line, int column) {
        /** The beginning of the file. */
        public static final Place TOP = new Place(1, 1);
    }

    /** A scalar; numbers and booleans are texts until somebody reads them as such. */
    record Text(String text, Place place) implements Yaml {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A sequence. */
    record Items(List<Yaml> items, Place place) implements Yaml {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A mapping, in the order of the file; no key stands twice. */
    record Fields(List<Field> fields, Place place) implements Yaml {
        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /** One line of a mapping. */
    record Field(Text key, Yaml value) {}
}
