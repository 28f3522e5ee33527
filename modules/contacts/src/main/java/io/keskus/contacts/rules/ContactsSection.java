package io.keskus.contacts.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.platform.Json;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** {@code contacts.yaml}: the tenant's own fields, reasons and dispositions. Left out, there are none. */
@ApplicationScoped
class ContactsSection implements ConfigSection {
    static final String FILE = "contacts.yaml";

    private final RuleBook book;

    protected ContactsSection() {
        this(null);
    }

    @Inject
    ContactsSection(EntityManager entities) {
        this.book = new RuleBook(entities);
    }

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public int order() {
        return 37;
    }

    @Override
    public List<Change> plan(ConfigFiles files) {
        var before = book.get();
        var after = read(files);
        var changes = new ArrayList<Change>();
        compare("field", before.fields(), after.fields(), Field::name, changes);
        compare("reason", before.reasons(), after.reasons(), Reason::name, changes);
        compare("disposition", before.dispositions(), after.dispositions(), Disposition::name, changes);
        if (!before.undoDays().equals(after.undoDays())) {
            changes.add(Change.change("undoDays", before.undoDays(), after.undoDays()));
        }
        if (changes.isEmpty() && !before.equals(after)) {
            changes.add(Change.change("order", "as before", "as in the file"));
        }
        return changes;
    }

    @Override
    public void apply(ConfigFiles files) {
        book.put(read(files));
    }

    @Override
    public Map<String, String> export() {
        var rules = book.get();
        return rules.equals(ContactRules.NONE) ? Map.of() : Map.of(FILE, text(rules));
    }

    /** Each thing on a line of its own, as JSON, which is YAML too. */
    private static String text(ContactRules rules) {
        var lists = new LinkedHashMap<String, List<?>>();
        lists.put("fields", rules.fields());
        lists.put("reasons", rules.reasons());
        lists.put("dispositions", rules.dispositions());
        return lists.entrySet().stream()
                        .filter(list -> !list.getValue().isEmpty())
                        .map(list -> list.getKey() + ":\n"
                                + list.getValue().stream()
                                        .map(each -> "  - "
                                                + Json.write(said(Json.mapper().valueToTree(each))) + "\n")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining())
                + "undoDays: " + rules.undoDays() + "\n";
    }

    /** Without what says nothing, which the schema would refuse. */
    private static JsonNode said(JsonNode json) {
        json.forEach(ContactsSection::said);
        if (json instanceof ObjectNode object) {
            object.properties()
                    .removeIf(entry -> entry.getValue().isNull()
                            || (entry.getValue().isContainerNode()
                                    && entry.getValue().isEmpty()));
        }
        return json;
    }

    private static <T> void compare(
            String what, List<T> before, List<T> after, Function<T, String> name, List<Change> changes) {
        var old = before.stream().collect(Collectors.toMap(name, Function.identity()));
        for (var each : after) {
            var was = old.remove(name.apply(each));
            if (was == null) {
                changes.add(Change.add(what + " " + name.apply(each)));
            } else if (!was.equals(each)) {
                changes.add(Change.change(what + " " + name.apply(each), Json.write(was), Json.write(each)));
            }
        }
        old.keySet().forEach(gone -> changes.add(Change.remove(what + " " + gone)));
    }

    private static ContactRules read(ConfigFiles files) {
        return files.findYaml(FILE).map(file -> read(files, file)).orElse(ContactRules.NONE);
    }

    private static ContactRules read(ConfigFiles files, ConfigFile file) {
        var faults = new ArrayList<Fault>();
        unique(file, "/fields", "field", faults);
        unique(file, "/dispositions", "disposition", faults);
        reasons(file, "/reasons", faults);
        choices(file, faults);
        queues(files, file, faults);
        if (!faults.isEmpty()) {
            throw new ConfigFaults(faults);
        }
        try {
            return Json.mapper().treeToValue(file.json(), ContactRules.class);
        } catch (JsonProcessingException unfit) {
            throw new ConfigFaults(FILE, 0, "it cannot be read", unfit.getOriginalMessage());
        }
    }

    private static void unique(ConfigFile file, String list, String what, List<Fault> faults) {
        var seen = new HashSet<String>();
        int i = 0;
        for (var each : file.json().at(list)) {
            var name = each.path("name").asText();
            if (!seen.add(name)) {
                faults.add(file.fault(
                        list + "/" + i + "/name",
                        "there are two of the " + what + " \"" + name + "\"",
                        "give each a name of its own"));
            }
            i++;
        }
    }

    private static void reasons(ConfigFile file, String list, List<Fault> faults) {
        unique(file, list, "reason", faults);
        for (int i = 0; i < file.json().at(list).size(); i++) {
            reasons(file, list + "/" + i + "/below", faults);
        }
    }

    private static void choices(ConfigFile file, List<Fault> faults) {
        int i = 0;
        for (var field : file.json().path("fields")) {
            boolean choice = field.path("type").asText().equals("choice");
            if (choice != field.path("choices").size() > 0) {
                faults.add(file.fault(
                        "/fields/" + i,
                        choice ? "a choice without choices" : "only a choice has choices",
                        choice ? "add choices: [{value: …, label: …}]" : "write type: choice"));
            }
            i++;
        }
    }

    private static void queues(ConfigFiles files, ConfigFile file, List<Fault> faults) {
        var known = files.findYaml("queues.yaml")
                .map(queues -> StreamSupport.stream(queues.json().path("queues").spliterator(), false)
                        .map(queue -> queue.path("name").asText())
                        .toList())
                .orElse(List.of());
        int i = 0;
        for (var disposition : file.json().path("dispositions")) {
            int j = 0;
            for (var queue : disposition.path("queues")) {
                if (!known.contains(queue.asText())) {
                    faults.add(file.fault(
                            "/dispositions/" + i + "/queues/" + j,
                            "there is no queue \"" + queue.asText() + "\"",
                            "name a queue of queues.yaml"));
                }
                j++;
            }
            i++;
        }
    }
}
