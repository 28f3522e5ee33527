package io.keskus.ivr;

import io.keskus.ivr.config.FlowsSection;
import io.keskus.ivr.config.HoursSection;
import io.keskus.ivr.hours.HoursBook;
import io.keskus.ivr.versions.FlowVersions;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.tenancy.Change;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.ConfigSection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The module on a real database, with a tenant of its own for each test. */
public final class Office implements AutoCloseable {
    /** A Saturday. */
    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");

    public final TestDatabase database = TestDatabase.create();
    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    public final FlowVersions versions = new FlowVersions(database.entityManager(), clock);
    public final HoursBook hours = new HoursBook(database.entityManager(), clock);
    public final Ivr ivr = new Ivr(versions, hours);
    public final List<ConfigSection> sections = List.of(new HoursSection(hours), new FlowsSection(versions));

    public TenantId newTenant() {
        return new TenantId(Ids.next());
    }

    public <T> T in(TenantId tenant, Supplier<T> work) {
        return database.unitOfWork().in(tenant, work);
    }

    /** What apply would change, as a person reads it. */
    public List<String> plan(TenantId tenant, ConfigFiles files) {
        return in(tenant, () -> sections.stream()
                .flatMap(section -> section.plan(files).stream())
                .map(Change::toString)
                .toList());
    }

    public void apply(TenantId tenant, ConfigFiles files) {
        sections.forEach(section -> database.unitOfWork().run(tenant, () -> section.apply(files)));
    }

    public Map<String, String> export(TenantId tenant) {
        return in(tenant, () -> {
            var files = new TreeMap<String, String>();
            sections.forEach(section -> files.putAll(section.export()));
            return files;
        });
    }

    /** The files of an example tenant that this module and its checks read. */
    public static Map<String, String> example(String tenant) {
        var files = new TreeMap<String, String>();
        for (String path : List.of("hours.yaml", "flows/main.yaml")) {
            files.put(path, Flows.config("tenants/" + tenant + "/" + path));
        }
        files.put(
                "queues.yaml",
                "queues: [{name: sales}, {name: support}, {name: members}, {name: loans}, {name: orders},"
                        + " {name: returns}]");
        return files;
    }

    @Override
    public void close() {
        database.close();
    }
}
