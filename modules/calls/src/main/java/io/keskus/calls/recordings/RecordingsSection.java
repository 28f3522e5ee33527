package io.keskus.calls.recordings;

import io.keskus.calls.AgentsHear;
import io.keskus.platform.Ids;
import io.keskus.tenancy.Change;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFile;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.ConfigSection;
import io.keskus.tenancy.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** {@code recordings.yaml}: whose talks are recorded, and how long sound is kept. Left out, no talk is recorded. */
@ApplicationScoped
class RecordingsSection implements ConfigSection {
    private static final String NAME = "recordings.yaml";

    private final EntityManager entities;

    protected RecordingsSection() {
        this(null);
    }

    @Inject
    RecordingsSection(EntityManager entities) {
        this.entities = entities;
    }

    /** Of the tenant of the unit of work. */
    RecordingRules rules() {
        return row().map(RulesRow::rules).orElse(RecordingRules.NONE);
    }

    @Override
    public String name() {
        return "recordings";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public List<Change> plan(ConfigFiles files) {
        var before = rules();
        var after = read(files);
        var changes = new ArrayList<Change>();
        compare("recordings, queues", before.queues(), after.queues(), changes);
        compare("recordings, outbound", before.outbound(), after.outbound(), changes);
        compare("recordings, agentsHear", before.agentsHear(), after.agentsHear(), changes);
        compare("recordings, keepDays", before.keepDays(), after.keepDays(), changes);
        compare("recordings, voicemailDays", before.voicemailDays(), after.voicemailDays(), changes);
        return changes;
    }

    @Override
    public void apply(ConfigFiles files) {
        var row = row().orElseGet(() -> {
            var fresh = new RulesRow(Ids.next());
            fresh.rules(RecordingRules.NONE);
            entities.persist(fresh);
            return fresh;
        });
        row.rules(read(files));
    }

    @Override
    public Map<String, String> export() {
        return row().map(RulesRow::rules)
                .map(rules -> Map.of(
                        NAME,
                        "queues: [" + String.join(", ", rules.queues()) + "]\noutbound: " + rules.outbound()
                                + "\nkeepDays: " + rules.keepDays()
                                + "\nvoicemailDays: " + rules.voicemailDays() + "\nagentsHear: "
                                + rules.agentsHear().name().toLowerCase(Locale.ROOT) + "\n"))
                .orElse(Map.of());
    }

    private Optional<RulesRow> row() {
        return entities.createQuery("SELECT r FROM RulesRow r", RulesRow.class)
                .getResultStream()
                .findFirst();
    }

    private static void compare(String what, Object before, Object after, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(Change.change(what, before, after));
        }
    }

    private static RecordingRules read(ConfigFiles files) {
        return files.findYaml(NAME).map(file -> read(files, file)).orElse(RecordingRules.NONE);
    }

    private static RecordingRules read(ConfigFiles files, ConfigFile file) {
        var known = names(files.findYaml("queues.yaml"));
        var faults = new ArrayList<Fault>();
        var queues = new ArrayList<String>();
        for (var entry : file.json().path("queues")) {
            if (!known.contains(entry.asText())) {
                faults.add(file.fault(
                        "/queues/" + queues.size(),
                        "there is no queue \"" + entry.asText() + "\"",
                        "name a queue of queues.yaml"));
            }
            queues.add(entry.asText());
        }
        if (!faults.isEmpty()) {
            throw new ConfigFaults(faults);
        }
        return new RecordingRules(
                queues,
                file.json().path("outbound").asBoolean(false),
                days(file, "keepDays"),
                days(file, "voicemailDays"),
                AgentsHear.valueOf(file.json().path("agentsHear").asText("own").toUpperCase(Locale.ROOT)));
    }

    private static int days(ConfigFile file, String name) {
        return file.json().path(name).asInt(RecordingRules.USUAL_DAYS);
    }

    private static List<String> names(Optional<ConfigFile> queues) {
        return queues.map(
                        file -> StreamSupport.stream(file.json().path("queues").spliterator(), false)
                                .map(queue -> queue.path("name").asText())
                                .toList())
                .orElse(List.of());
    }
}
