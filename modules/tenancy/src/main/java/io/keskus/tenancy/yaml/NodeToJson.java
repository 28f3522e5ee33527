package io.keskus.tenancy.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns YAML nodes into JSON and notes where each was. */
final class NodeToJson {
    // aliases are copied: a handful of them could otherwise grow to gigabytes
    private static final int MAX_NODES = 50_000;

    private final String path;
    private final Map<String, Integer> lines = new HashMap<>();
    private int nodes;

    NodeToJson(String path) {
        this.path = path;
    }

    ConfigFile file(Node root) {
        return new ConfigFile(path, json(root, "", 0), lines);
    }

    private JsonNode json(Node node, String pointer, int depth) {
        if (++nodes > MAX_NODES || depth > YamlReader.MAX_DEPTH) {
            throw new ConfigFaults(
                    path, line(node), "too much in one file, or too deep", "split it, use fewer aliases");
        }
        lines.putIfAbsent(pointer, line(node));
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer, depth);
        }
        if (node instanceof SequenceNode sequence) {
            return array(sequence, pointer, depth);
        }
        return scalar((ScalarNode) node);
    }

    private JsonNode object(MappingNode mapping, String pointer, int depth) {
        var object = JsonNodeFactory.instance.objectNode();
        for (var pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                throw new ConfigFaults(path, line(pair.getKeyNode()), "a key that is no text", "use a plain word");
            }
            var at = pointer + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
            lines.put(at, line(key));
            if (object.has(key.getValue())) {
                throw new ConfigFaults(
                        path, line(key), "\"" + key.getValue() + "\" is here twice", "keep one of the two");
            }
            object.set(key.getValue(), json(pair.getValueNode(), at, depth + 1));
        }
        return object;
    }

    private JsonNode array(SequenceNode sequence, String pointer, int depth) {
        var array = JsonNodeFactory.instance.arrayNode();
        for (var item : sequence.getValue()) {
            array.add(json(item, pointer + "/" + array.size(), depth + 1));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar) {
        var factory = JsonNodeFactory.instance;
        var tag = scalar.getTag();
        var text = scalar.getValue();
        if (Tag.NULL.equals(tag)) {
            return factory.nullNode();
        }
        if (Tag.BOOL.equals(tag)) {
            return factory.booleanNode("true".equals(text));
        }
        if (Tag.INT.equals(tag) && text.length() <= 18) {
            return factory.numberNode(Long.parseLong(text));
        }
        return Tag.FLOAT.equals(tag) ? number(scalar) : factory.textNode(text);
    }

    private JsonNode number(ScalarNode scalar) {
        try {
            if (scalar.getValue().length() > 30) {
                throw new NumberFormatException("longer than 30 characters");
            }
            return JsonNodeFactory.instance.numberNode(new BigDecimal(scalar.getValue()));
        } catch (NumberFormatException e) {
            throw new ConfigFaults(
                    path, line(scalar), "\"" + scalar.getValue() + "\" is no number", "quote it or mend it");
        }
    }

    private static int line(Node node) {
        return node.getStartMark().map(YamlReader::line).orElse(0);
    }
}
