package io.keskus.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The OpenAPI document as the tests read it.
 *
 * @param root the document's maps, lists and strings
 */
public record OpenApi(Map<String, Object> root) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    /**
     * One operation.
     *
     * @param method in capitals
     * @param path a template, as {@code /api/v1/tenants/{tenant}/contacts}
     * @param body the operation's object in the document
     * @param parameters of the operation and of its path
     */
    public record Operation(
            String method, String path, Map<String, Object> body, List<Map<String, Object>> parameters) {
        /** The operation's {@code operationId}. */
        public String id() {
            return (String) body.get("operationId");
        }

        /** Names of the parameters that stand in a place: path, query or header. */
        public List<String> parametersIn(String place) {
            return parameters.stream()
                    .filter(parameter -> place.equals(parameter.get("in")))
                    .map(parameter -> (String) parameter.get("name"))
                    .toList();
        }

        /** Whether nobody has to sign in. */
        public boolean isOpen() {
            return List.of().equals(body.get("security"));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** The document that the build made. */
    public static OpenApi generated() {
        try (var file = OpenApi.class.getResourceAsStream("/META-INF/keskus-api.yaml")) {
            return new OpenApi(object(new Load(LoadSettings.builder().build()).loadFromInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document in YAML. */
    public static OpenApi of(String yaml) {
        return new OpenApi(object(new Load(LoadSettings.builder().build()).loadFromString(yaml)));
    }

    /** All operations, by path and method. */
    public List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        new TreeMap<>(object(root.get("paths"))).forEach((path, item) -> object(item).entrySet().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(entry -> new Operation(
                        entry.getKey().toUpperCase(Locale.ROOT),
                        path,
                        object(entry.getValue()),
                        parameters(object(item), object(entry.getValue()))))
                .forEach(operations::add));
        return operations;
    }

    private static List<Map<String, Object>> parameters(Map<String, Object> item, Map<String, Object> operation) {
        return Stream.of(item, operation)
                .flatMap(owner -> ((List<?>) owner.getOrDefault("parameters", List.of())).stream())
                .map(OpenApi::object)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }
}
