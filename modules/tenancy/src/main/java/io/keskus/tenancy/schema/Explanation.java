package io.keskus.tenancy.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.keskus.tenancy.ConfigFile;
import io.keskus.tenancy.Fault;
import java.util.ArrayList;
import java.util.List;

/** Says what a schema's finding means to the person who wrote the file: which line, and what to write instead. */
final class Explanation {
    private static final int SHOWN = 60;

    private final ConfigFile file;
    private final JsonNode schema;

    Explanation(ConfigFile file, JsonNode schema) {
        this.file = file;
        this.schema = schema;
    }

    Fault fault(Error error) {
        var at = error.getInstanceLocation().toString();
        var here = around(error);
        return switch (error.getKeyword()) {
            case "required" ->
                file.fault(
                        at,
                        quoted(error.getProperty()) + " is missing",
                        "add " + error.getProperty() + remedyOf(here, error.getProperty()));
            case "additionalProperties", "unevaluatedProperties" ->
                file.fault(
                        at + "/" + escaped(error.getProperty()),
                        quoted(error.getProperty()) + " is not known here",
                        "write one of " + String.join(", ", known(here)));
            case "propertyNames" ->
                file.fault(
                        at + "/" + escaped(error.getProperty()),
                        quoted(error.getProperty()) + " cannot be a name here",
                        remedy(here, error));
            default -> file.fault(at, shown(error.getInstanceNode()), remedy(here, error));
        };
    }

    /** The part of the schema in which the keyword stands that was not met. */
    private JsonNode around(Error error) {
        var location = error.getSchemaLocation().toString();
        var pointer = location.substring(location.indexOf('#') + 1);
        return resolved(schema.at(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')))));
    }

    private JsonNode resolved(JsonNode part) {
        var ref = part.path("$ref").asText("");
        return ref.startsWith("#/") ? schema.at(ref.substring(1)) : part;
    }

    private String remedyOf(JsonNode here, String property) {
        var description = resolved(here.path("properties").path(property))
                .path("description")
                .asText("");
        return description.isEmpty() ? "" : ": " + description;
    }

    private static String remedy(JsonNode here, Error error) {
        var description = here.path("description").asText("");
        var choices = here.path("enum");
        if (choices.isArray()) {
            return "write one of " + String.join(", ", texts(choices));
        }
        return description.isEmpty() ? "it " + error.getMessage() : "write " + description;
    }

    private static List<String> known(JsonNode here) {
        var names = new ArrayList<String>();
        here.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static String shown(JsonNode value) {
        var text = String.valueOf(value);
        return (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + " does not fit here";
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
