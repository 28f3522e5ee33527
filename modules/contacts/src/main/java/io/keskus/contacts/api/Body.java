package io.keskus.contacts.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import java.util.Optional;
import java.util.Set;

/**
 * The JSON object of a request that changes a part of something (RFC 7396): a member that is left out stays, null takes
 * away.
 */
final class Body {
    private final ObjectNode json;

    /** @throws ProblemException 400 when there is no object or a member that is not known */
    Body(ObjectNode json, Set<String> known) {
        if (json == null) {
            throw refused("", "send a JSON object with some of " + known);
        }
        json.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw refused("/" + name, "there is no \"" + name + "\" here: send some of " + known);
            }
        });
        this.json = json;
    }

    boolean has(String name) {
        return json.has(name);
    }

    JsonNode get(String name) {
        return json.get(name);
    }

    /** Null when it is left out, empty when it is null. */
    Optional<String> text(String name, int longest) {
        if (!json.has(name)) {
            return null;
        }
        return json.get(name).isNull() ? Optional.empty() : Optional.of(requiredText(name, longest));
    }

    String requiredText(String name, int longest) {
        return text("/" + name, json.path(name), longest);
    }

    static String text(String pointer, JsonNode value, int longest) {
        var text = value.isTextual() ? value.asText().strip() : "";
        if (text.isEmpty() || text.length() > longest) {
            throw refused(pointer, "write a text of 1 to " + longest + " characters");
        }
        return text;
    }

    static ProblemException refused(String pointer, String remedy) {
        return new ProblemException(Problem.of("malformed-body", "The body cannot be read", 400, remedy)
                .with("where", pointer));
    }
}
