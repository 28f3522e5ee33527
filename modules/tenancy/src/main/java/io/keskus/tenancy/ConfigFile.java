package io.keskus.tenancy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * One YAML file of a configuration, with the line of every value in it.
 *
 * @param path in the bundle, as {@code flows/main.yaml}
 * @param json what the file says
 * @param lines JSON Pointer (RFC 6901) → line from 1
 */
public record ConfigFile(String path, JsonNode json, Map<String, Integer> lines) {
    public ConfigFile {
        lines = Map.copyOf(lines);
    }

    /**
     * The line of the value that a JSON Pointer names, or of the nearest thing around it that is there.
     *
     * @param pointer as {@code /queues/0/name}; empty for the whole file
     */
    public int line(String pointer) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            var line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return lines.getOrDefault("", 1);
    }

    /** A fault at the value that a JSON Pointer names. */
    public Fault fault(String pointer, String what, String remedy) {
        return new Fault(path, line(pointer), what, remedy);
    }
}
