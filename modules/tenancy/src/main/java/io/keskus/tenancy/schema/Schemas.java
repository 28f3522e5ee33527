package io.keskus.tenancy.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.keskus.platform.Json;
import io.keskus.tenancy.ConfigFile;
import io.keskus.tenancy.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The JSON Schemas of tenant-config/schema, which travel in this module's jar. Thread-safe. */
public final class Schemas {
    private static final String FOLDER = "/io/keskus/tenancy/schemas/";

    private static final Pattern PATH = Pattern.compile(
            "(?<name>tenant|branding|people|numbers|queues|recordings|contacts|tariff)\\.yaml|hours\\.yaml|flows/[a-z0-9][a-z0-9-]*\\.yaml");
    private static final String KNOWN = "write tenant.yaml, branding.yaml, people.yaml, numbers.yaml, queues.yaml,"
            + " recordings.yaml, contacts.yaml, hours.yaml, tariff.yaml or flows/<name>.yaml";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Optional<Loaded>> loaded = new ConcurrentHashMap<>();

    private record Loaded(JsonNode text, Schema schema) {}

    /**
     * What the file's schema finds wrong.
     *
     * @param file {@code X.yaml} is checked by {@code X.schema.json}; hours and flows are left to their own readers, which
     *     explain alternatives better than a schema can
     */
    public List<Fault> check(ConfigFile file) {
        var path = PATH.matcher(file.path());
        if (!path.matches()) {
            return List.of(new Fault(file.path(), 0, "no configuration has such a file", KNOWN));
        }
        return Optional.ofNullable(path.group("name"))
                .flatMap(this::named)
                .map(schema -> faults(file, schema))
                .orElse(List.of());
    }

    /** What is wrong with a {@code reseller.yaml}, which is no part of a tenant's configuration. */
    public List<Fault> checkReseller(ConfigFile file) {
        return faults(file, named("reseller").orElseThrow());
    }

    private static List<Fault> faults(ConfigFile file, Loaded schema) {
        var explain = new Explanation(file, schema.text());
        List<Error> errors = schema.schema().validate(file.json());
        return errors.stream().map(explain::fault).distinct().toList();
    }

    private Optional<Loaded> named(String name) {
        return loaded.computeIfAbsent(name, this::load);
    }

    private Optional<Loaded> load(String name) {
        try (var in = Schemas.class.getResourceAsStream(FOLDER + name + ".schema.json")) {
            if (in == null) {
                return Optional.empty();
            }
            var text = Json.mapper().readTree(in);
            return Optional.of(new Loaded(text, registry.getSchema(text)));
        } catch (IOException e) {
            throw new UncheckedIOException("the schema " + name + " cannot be read", e);
        }
    }
}
