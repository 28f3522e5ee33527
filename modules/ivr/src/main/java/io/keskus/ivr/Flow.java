package io.keskus.ivr;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a caller hears and may press before a person answers: nodes joined by targets. Immutable; a flow that exists has
 * an entry, a text in each of its languages, and no target that leads nowhere.
 *
 * @param languages language codes as {@code fi}, at least one, each with a text in every prompt
 * @param defaultLanguage one of {@code languages}, spoken when the caller's own is not among them
 * @param entry the node a call starts at
 * @param nodes by node id, in the order of the file
 */
public record Flow(String name, List<String> languages, String defaultLanguage, String entry, Map<String, Node> nodes) {
    public Flow {
        languages = List.copyOf(languages);
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        if (!languages.contains(defaultLanguage)) {
            throw new IllegalArgumentException("default language not among " + languages + ": " + defaultLanguage);
        }
        if (!nodes.containsKey(entry)) {
            throw new IllegalArgumentException("entry leads nowhere: " + entry);
        }
        for (Node node : nodes.values()) {
            for (Exit exit : node.exits()) {
                if (!nodes.containsKey(exit.target())) {
                    throw new IllegalArgumentException("target leads nowhere: " + exit.target());
                }
            }
        }
    }

    /** @throws IllegalArgumentException when the flow has no such node */
    public Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("flow " + name + " has no node " + id);
        }
        return node;
    }

    /** The first of the caller's languages that this flow speaks, or else its default; {@code fi-FI} asks for {@code fi}. */
    public String languageFor(List<String> wanted) {
        for (String tag : wanted) {
            for (String language : languages) {
                if (tag.equals(language) || tag.startsWith(language + "-")) {
                    return language;
                }
            }
        }
        return defaultLanguage;
    }
}
