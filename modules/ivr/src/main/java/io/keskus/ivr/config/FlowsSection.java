package io.keskus.ivr.config;

import io.keskus.ivr.Flow;
import io.keskus.ivr.FlowVersion;
import io.keskus.ivr.versions.FlowVersions;
import io.keskus.ivr.versions.StoredVersion;
import io.keskus.tenancy.Change;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.ConfigSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code flows/*.yaml}: apply publishes each file whose content is not the published one, and withdraws the rest. */
@ApplicationScoped
public class FlowsSection implements ConfigSection {
    static final String FOLDER = "flows/";

    private final FlowVersions versions;

    /** For the container's proxy. */
    protected FlowsSection() {
        this(null);
    }

    @Inject
    public FlowsSection(FlowVersions versions) {
        this.versions = versions;
    }

    @Override
    public String name() {
        return "flows";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Change> plan(ConfigFiles files) {
        Map<String, StoredVersion> now = published();
        var changes = new ArrayList<Change>();
        Map<String, Flow> wanted = new FlowFiles(files).read();
        wanted.forEach((path, flow) -> {
            StoredVersion before = now.get(flow.name());
            if (before == null) {
                changes.add(Change.add("flow " + flow.name()));
            } else if (!before.version().digest().equals(FlowVersions.digest(files.text(path)))) {
                changes.add(FlowDifference.of(before.version(), flow));
            }
        });
        now.keySet().stream()
                .filter(name ->
                        wanted.values().stream().noneMatch(flow -> flow.name().equals(name)))
                .forEach(name -> changes.add(Change.remove("flow " + name)));
        return changes;
    }

    @Override
    public void apply(ConfigFiles files) {
        Map<String, Flow> wanted = new FlowFiles(files).read();
        wanted.forEach((path, flow) -> versions.publish(flow, files.text(path)));
        published().keySet().stream()
                .filter(name ->
                        wanted.values().stream().noneMatch(flow -> flow.name().equals(name)))
                .forEach(versions::withdraw);
    }

    @Override
    public Map<String, String> export() {
        Map<String, String> files = new TreeMap<>();
        published().forEach((name, stored) -> files.put(FOLDER + name + ".yaml", stored.source()));
        return files;
    }

    private Map<String, StoredVersion> published() {
        Map<String, StoredVersion> published = new TreeMap<>();
        for (StoredVersion stored : versions.listPublished()) {
            FlowVersion version = stored.version();
            published.put(version.flowName(), stored);
        }
        return published;
    }
}
