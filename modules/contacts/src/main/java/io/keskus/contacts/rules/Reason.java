package io.keskus.contacts.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Why people get in touch, as a tree.
 *
 * @param name unique beside its neighbours
 * @param label language → name for people
 * @param below finer reasons
 */
record Reason(String name, Map<String, String> label, List<Reason> below) {
    public Reason {
        label = new TreeMap<>(label);
        below = below == null ? List.of() : List.copyOf(below);
    }

    /** The ways from here to itself and to everything below, as {@code order} and {@code order/late}. */
    Stream<String> paths() {
        return Stream.concat(
                Stream.of(name), below.stream().flatMap(Reason::paths).map(path -> name + "/" + path));
    }
}
