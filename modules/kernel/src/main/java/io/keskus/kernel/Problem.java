package io.keskus.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refusal in the shape of RFC 9457 problem details: what was wrong, where, and what would be right.
 *
 * @param type the last part of {@code urn:keskus:…}, from the catalogue in docs/api/problems.md, as {@code queue-full}
 * @param title the same for every occurrence of the type
 * @param status HTTP status, 400..599
 * @param detail this occurrence, in a sentence for the person who has to mend it
 * @param members further members of the JSON object
 */
public record Problem(String type, String title, int status, String detail, Map<String, Object> members) {
    public Problem {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status 400..599: " + status);
        }
        members = Map.copyOf(members);
    }

    public static Problem of(String type, String title, int status, String detail) {
        return new Problem(type, title, status, detail, Map.of());
    }

    /** The same problem with one more member; its value is a string, number, boolean, list or map. */
    public Problem with(String name, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(type, title, status, detail, more);
    }
}
