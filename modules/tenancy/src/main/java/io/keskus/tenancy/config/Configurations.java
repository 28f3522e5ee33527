package io.keskus.tenancy.config;

import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Directory;
import io.keskus.platform.Ids;
import io.keskus.platform.UnitOfWork;
import io.keskus.tenancy.Change;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.ConfigSection;
import io.keskus.tenancy.Fault;
import io.keskus.tenancy.schema.Schemas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** Brings a tenant to what its files say: checked as a whole, shown first, applied in one unit of work. */
@ApplicationScoped
public class Configurations {
    private final Iterable<ConfigSection> sections;
    private final UnitOfWork unitOfWork;
    private final Directory directory;
    private final Revisions revisions;
    private final Overwrites overwrites;
    private final Schemas schemas = new Schemas();

    protected Configurations() {
        this(List.of(), null, null, null, null);
    }

    @Inject
    Configurations(
            @Any Instance<ConfigSection> sections,
            UnitOfWork unitOfWork,
            Directory directory,
            Revisions revisions,
            Overwrites overwrites) {
        this((Iterable<ConfigSection>) sections, unitOfWork, directory, revisions, overwrites);
    }

    Configurations(
            Iterable<ConfigSection> sections,
            UnitOfWork unitOfWork,
            Directory directory,
            Revisions revisions,
            Overwrites overwrites) {
        this.sections = sections;
        this.unitOfWork = unitOfWork;
        this.directory = directory;
        this.revisions = revisions;
        this.overwrites = overwrites;
    }

    /** What {@link #apply} would change; writes nothing. @throws ConfigFaults with everything that is wrong */
    public ConfigResult plan(String slug, Map<String, String> contents) {
        var files = checked(contents);
        // a tenant that is not there yet is planned as one that has nothing
        var tenant = directory.find(slug).map(Directory.Entry::tenant).orElseGet(() -> new TenantId(Ids.next()));
        return unitOfWork.in(tenant, () -> {
            var plan = planned(files);
            return new ConfigResult(slug, false, revisions.last(), lines(plan), overwrites.of(changes(plan)));
        });
    }

    /**
     * Makes the tenant when it is not there, applies every section that differs, and records the revision; all of it or
     * nothing. Without a difference nothing is written.
     *
     * @param actor who applies it
     * @param overwrite also what people changed since the last revision
     * @throws ConfigFaults with everything that is wrong
     * @throws ProblemException 409 {@code config-overwrites}
     */
    public ConfigResult apply(String slug, Map<String, String> contents, String actor, boolean overwrite) {
        plan(slug, contents);
        var files = checked(contents);
        var tenant = directory.register(new TenantId(Ids.next()), slug).tenant();
        return unitOfWork.in(tenant, () -> {
            // read before planning: whoever applies meanwhile takes the next number, and we start again
            int last = revisions.last();
            var plan = planned(files);
            if (plan.isEmpty()) {
                return new ConfigResult(slug, true, revisions.last(), List.of(), List.of());
            }
            var lost = overwrites.of(changes(plan));
            if (!overwrite && !lost.isEmpty()) {
                throw overwriting(last, lost);
            }
            plan.forEach(part -> part.section().apply(files));
            var lines = lines(plan);
            overwrites.record(actor, last + 1, changes(plan));
            revisions.record(last + 1, actor, lines, PhonesOfPeople.withoutNumbers(files, contents));
            return new ConfigResult(slug, true, last + 1, lines, lost);
        });
    }

    private static ProblemException overwriting(int revision, List<String> lost) {
        return new ProblemException(Problem.of(
                        "config-overwrites",
                        "Changed in the portal meanwhile",
                        409,
                        "people changed this since revision " + revision + ": " + String.join("; ", lost)
                                + ". Export, take over what is right and apply that; or apply with overwrite=true")
                .with("revision", revision)
                .with("overwrites", lost));
    }

    /** The tenant as files that, applied again, change nothing. */
    public Map<String, String> export(TenantId tenant) {
        return unitOfWork.in(tenant, () -> {
            var files = new TreeMap<String, String>();
            ordered().forEach(section -> files.putAll(section.export()));
            return files;
        });
    }

    private record Part(ConfigSection section, List<Change> changes) {}

    private ConfigFiles checked(Map<String, String> contents) {
        var files = new ConfigFiles(contents);
        var faults = new ArrayList<Fault>();
        for (var path : files.paths()) {
            try {
                faults.addAll(schemas.check(files.yaml(path)));
            } catch (ConfigFaults unreadable) {
                faults.addAll(unreadable.faults());
            }
        }
        refuse(faults);
        return files;
    }

    private List<Part> planned(ConfigFiles files) {
        var faults = new ArrayList<Fault>();
        var parts = new ArrayList<Part>();
        for (var section : ordered()) {
            try {
                var changes = section.plan(files);
                if (!changes.isEmpty()) {
                    parts.add(new Part(section, changes));
                }
            } catch (ConfigFaults found) {
                faults.addAll(found.faults());
            }
        }
        refuse(faults);
        return parts;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ConfigFaults(faults.stream()
                    .distinct()
                    .sorted(Comparator.comparing(Fault::file).thenComparing(Fault::line))
                    .toList());
        }
    }

    private static List<String> lines(List<Part> parts) {
        return parts.stream()
                .flatMap(part ->
                        part.changes().stream().map(change -> part.section().name() + ": " + change))
                .toList();
    }

    private static List<Change> changes(List<Part> parts) {
        return parts.stream().flatMap(part -> part.changes().stream()).toList();
    }

    private List<ConfigSection> ordered() {
        return StreamSupport.stream(sections.spliterator(), false)
                .sorted(Comparator.comparingInt(ConfigSection::order).thenComparing(ConfigSection::name))
                .toList();
    }
}
