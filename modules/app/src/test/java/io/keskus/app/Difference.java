package io.keskus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A place where two documents differ.
 *
 * @param where a JSON pointer
 * @param first what the first says there, null for nothing
 * @param second what the second says there, null for nothing
 */
public record Difference(String where, Object first, Object second) {
    /** All places where two trees of maps, lists and values differ; the order inside a map does not count. */
    public static List<Difference> between(Object first, Object second) {
        var found = new ArrayList<Difference>();
        compare("", first, second, found);
        return found;
    }

    private static void compare(String where, Object first, Object second, List<Difference> found) {
        if (first instanceof Map<?, ?> one && second instanceof Map<?, ?> other) {
            var keys = new TreeSet<String>();
            one.keySet().forEach(key -> keys.add(key.toString()));
            other.keySet().forEach(key -> keys.add(key.toString()));
            keys.forEach(key -> compare(where + "/" + escaped(key), one.get(key), other.get(key), found));
        } else if (first instanceof List<?> one && second instanceof List<?> other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(where + "/" + i, one.get(i), other.get(i), found);
            }
        } else if (first == null ? second != null : !first.equals(second)) {
            found.add(new Difference(where, first, second));
        }
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
