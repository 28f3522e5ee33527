package io.keskus.simulator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The carrier's OpenAPI document, read in the words of the tables. */
final class PublishedDocument {

    private static final Pattern SID = Pattern.compile("\\^\\(?([A-Z|]+)\\)?\\[0-9a-fA-F]\\{32}\\$");
    private static final Set<String> FORMATS =
            Set.of("date", "date-time", "uri", "phone-number", "endpoint", "currency", "http-method");

    private final JsonNode document;

    PublishedDocument(JsonNode document) {
        this.document = document;
    }

    JsonNode operation(String method, String path) {
        return document.path("paths").path(path).path(method.toLowerCase(java.util.Locale.ROOT));
    }

    List<String> successes(JsonNode operation) {
        var statuses = new ArrayList<String>();
        operation.path("responses").fieldNames().forEachRemaining(statuses::add);
        statuses.removeIf(status -> !status.startsWith("2"));
        return statuses;
    }

    TreeMap<String, String> parameters(JsonNode operation) {
        var rows = new TreeMap<String, String>();
        for (var parameter : operation.path("parameters")) {
            rows.put(
                    Operation.key(
                            parameter.path("in").asText(),
                            parameter.path("name").asText()),
                    row(parameter.path("schema"), parameter.path("required").asBoolean()));
        }
        var form = resolved(operation
                .path("requestBody")
                .path("content")
                .path("application/x-www-form-urlencoded")
                .path("schema"));
        var required = WholeDocumentTest.list(form.path("required"));
        form.path("properties")
                .fields()
                .forEachRemaining(field -> rows.put(
                        Operation.key("form", field.getKey()),
                        row(field.getValue(), required.contains(field.getKey()))));
        return rows;
    }

    /** Name of the list in an answer, empty when it is none. */
    String answerKey(JsonNode operation) {
        var properties = answer(operation).path("properties");
        if (resolvedAnswer(operation)) {
            return "";
        }
        var names = new ArrayList<String>();
        properties.fields().forEachRemaining(field -> {
            if (field.getValue().path("type").asText().equals("array")) {
                names.add(field.getKey());
            }
        });
        return names.isEmpty() ? "" : names.get(0);
    }

    TreeSet<String> fields(JsonNode operation) {
        var key = answerKey(operation);
        var schema = answer(operation);
        return properties(
                key.isEmpty()
                        ? resolved(schema)
                        : resolved(schema.path("properties").path(key).path("items")),
                "");
    }

    TreeSet<String> envelope(JsonNode operation) {
        return properties(answer(operation), answerKey(operation));
    }

    List<JsonNode> examples(String method, String path) {
        var examples = new ArrayList<JsonNode>();
        content(operation(method, path)).path("examples").forEach(example -> examples.add(example.path("value")));
        return examples;
    }

    private TreeSet<String> properties(JsonNode schema, String without) {
        var rows = new TreeSet<String>();
        schema.path("properties").fields().forEachRemaining(field -> {
            if (!field.getKey().equals(without)) {
                boolean nullable = field.getValue().path("nullable").asBoolean()
                        || resolved(field.getValue()).path("nullable").asBoolean();
                rows.add(field.getKey() + " | " + type(field.getValue()) + " | " + (nullable ? "null" : "never-null")
                        + " | " + values(field.getValue()));
            }
        });
        return rows;
    }

    private boolean resolvedAnswer(JsonNode operation) {
        return answer(operation).has("$ref");
    }

    private JsonNode answer(JsonNode operation) {
        return content(operation).path("schema");
    }

    private JsonNode content(JsonNode operation) {
        return successes(operation).stream()
                .map(status ->
                        operation.path("responses").path(status).path("content").path("application/json"))
                .filter(content -> !content.isMissingNode())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private String row(JsonNode schema, boolean required) {
        return type(schema) + " | " + (required ? "required" : "optional") + " | " + values(schema);
    }

    private String values(JsonNode schema) {
        var whole = resolved(schema);
        var one = whole.path("type").asText().equals("array") ? resolved(whole.path("items")) : whole;
        return String.join(",", WholeDocumentTest.list(one.path("enum")));
    }

    private String type(JsonNode schema) {
        var whole = resolved(schema);
        if (whole.path("type").asText().equals("array")) {
            return type(whole.path("items")) + "[]";
        }
        var sid = SID.matcher(whole.path("pattern").asText());
        if (sid.matches()) {
            return "sid:" + sid.group(1).replace("|", ",");
        }
        var format = whole.path("format").asText();
        if (format.equals("date-time-rfc-2822")) {
            return "rfc2822";
        }
        var type = whole.path("type").asText("any");
        return type.equals("string") && FORMATS.contains(format) ? format : type;
    }

    private JsonNode resolved(JsonNode schema) {
        var found = schema;
        while (found.has("$ref")) {
            found = document.at(found.path("$ref").asText().substring(1));
        }
        return found;
    }
}
