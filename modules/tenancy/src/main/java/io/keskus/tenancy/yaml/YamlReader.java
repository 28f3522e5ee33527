package io.keskus.tenancy.yaml;

import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFile;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one YAML 1.2 document (JSON schema: only true, false, null and JSON numbers are not strings) with its lines. */
public final class YamlReader {
    /** Characters in one file at most. */
    public static final int MAX_CHARS = 1_000_000;

    static final int MAX_DEPTH = 50;

    private YamlReader() {}

    /**
     * @param path names the file in faults
     * @throws ConfigFaults when the text is no YAML, has a key twice, or is too large, deep or often aliased
     */
    public static ConfigFile read(String path, String text) {
        if (text.length() > MAX_CHARS) {
            throw new ConfigFaults(path, 0, text.length() + " characters", "a file has at most " + MAX_CHARS);
        }
        var settings = LoadSettings.builder()
                .setLabel(path)
                .setAllowDuplicateKeys(false)
                .setAllowNonScalarKeys(true)
                .setCodePointLimit(MAX_CHARS)
                .build();
        try {
            refuseDepth(path, text, settings);
            return new NodeToJson(path).file(root(path, text, settings));
        } catch (MarkedYamlEngineException e) {
            var line = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(YamlReader::line)
                    .orElse(0);
            throw new ConfigFaults(
                    path, line, "this is no YAML: " + e.getProblem(), "mend the syntax here or just above");
        } catch (YamlEngineException e) {
            throw new ConfigFaults(path, 0, "this is no YAML: " + e.getMessage(), "mend the syntax");
        }
    }

    private static Node root(String path, String text, LoadSettings settings) {
        Optional<Node> root = new Compose(settings).composeString(text);
        return root.orElseThrow(() -> new ConfigFaults(path, 0, "the file is empty", "write it or leave it out"));
    }

    // the composer recurses; a megabyte of brackets must not overflow its stack
    private static void refuseDepth(String path, String text, LoadSettings settings) {
        int depth = 0;
        for (var event : new Parse(settings).parseString(text)) {
            if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
                var line = event.getStartMark().map(YamlReader::line).orElse(0);
                throw new ConfigFaults(path, line, "nested deeper than " + MAX_DEPTH, "flatten it");
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
    }

    static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
