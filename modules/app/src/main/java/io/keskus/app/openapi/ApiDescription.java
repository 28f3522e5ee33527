package io.keskus.app.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds, while the document is made by the build, what holds for every operation and stands in no resource. */
public final class ApiDescription implements OASFilter {
    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents().getSchemas() != null) {
            Map.copyOf(api.getComponents().getSchemas()).forEach((name, schema) -> plain(name, schema)
                    .ifPresent(text -> api.getComponents().addSchema(name, text)));
        }
        api.getPaths().getPathItems().forEach((path, item) -> {
            nameParameters(path, item);
            item.getOperations().values().forEach(operation -> complete(operation));
        });
    }

    /** The nouns of one value, such as the ids, are written as that value alone. */
    private static Optional<Schema> plain(String name, Schema schema) {
        var properties = schema.getProperties();
        return (name.endsWith("Id") || name.equals("PhoneNumber")) && properties != null && properties.size() == 1
                ? Optional.of(properties.values().iterator().next())
                : Optional.empty();
    }

    /** Parameters that a filter reads, such as the tenant, are no argument of the resource's method. */
    private static void nameParameters(String path, PathItem item) {
        IN_PATH.matcher(path)
                .results()
                .map(hit -> hit.group(1))
                .filter(name -> !isNamed(name, item))
                .forEach(name -> item.addParameter(OASFactory.createParameter()
                        .name(name)
                        .in(In.PATH)
                        .required(true)
                        .schema(OASFactory.createSchema().ref("Name"))));
    }

    private static boolean isNamed(String name, PathItem item) {
        return Stream.concat(
                        Stream.of(item.getParameters()),
                        item.getOperations().values().stream().map(Operation::getParameters))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(Parameter::getName)
                .anyMatch(name::equals);
    }

    private static void complete(Operation operation) {
        if (operation.getResponses() == null || operation.getResponses().getDefaultValue() == null) {
            var responses =
                    operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
            operation.setResponses(responses.defaultValue(refusal()));
        }
    }

    private static APIResponse refusal() {
        var schema = OASFactory.createSchema().ref("Problem");
        return OASFactory.createAPIResponse()
                .description("A refusal: what was wrong, where, and what would be right")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }
}
