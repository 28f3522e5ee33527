package io.keskus.ivr.config;

import io.keskus.ivr.Flow;
import io.keskus.ivr.flowfile.FlowReader;
import io.keskus.ivr.flowfile.FlowReading;
import io.keskus.ivr.flowfile.Mention;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The flows of a configuration, each sound by itself and naming only hours and queues that are in the configuration. */
final class FlowFiles {
    private final ConfigFiles files;
    private final List<Fault> faults = new ArrayList<>();

    FlowFiles(ConfigFiles files) {
        this.files = files;
    }

    /**
     * Flows by path.
     *
     * @throws ConfigFaults when any file is faulty, with the faults of all
     */
    Map<String, Flow> read() {
        Map<String, Flow> flows = new LinkedHashMap<>();
        var mentions = new ArrayList<Mention>();
        for (String path : files.under(FlowsSection.FOLDER)) {
            FlowReading reading = FlowReader.read(path, files.text(path));
            if (reading instanceof FlowReading.Sound sound) {
                checkName(path, sound.flow());
                flows.put(path, sound.flow());
                mentions.addAll(sound.mentions());
            } else {
                faults.addAll(Reported.faults(((FlowReading.Faulty) reading).faults()));
            }
        }
        check(mentions);
        if (!faults.isEmpty()) {
            throw new ConfigFaults(faults);
        }
        return flows;
    }

    private void checkName(String path, Flow flow) {
        String expected = FlowsSection.FOLDER + flow.name() + ".yaml";
        if (!path.equals(expected)) {
            faults.add(new Fault(path, 1, "the flow in it is " + flow.name(), "name the file " + expected));
        }
    }

    private void check(List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        Set<String> hours = hours(mentions);
        Set<String> queues = queues();
        for (Mention mention : mentions) {
            boolean isHours = mention.kind() == Mention.Kind.HOURS;
            Set<String> known = isHours ? hours : queues;
            if (!known.contains(mention.name())) {
                String file = isHours ? HoursSection.FILE : "queues.yaml";
                String remedy = known.isEmpty()
                        ? "add it to " + file
                        : "write one of: " + String.join(", ", known) + ", or add it to " + file;
                faults.add(Reported.fault(mention.unknown(remedy)));
            }
        }
    }

    // a faulty hours file is reported by its own section; then no name in it is called unknown here
    private Set<String> hours(List<Mention> mentions) {
        return HoursSection.find(files)
                .map(Map::keySet)
                .orElseGet(() -> mentions.stream().map(Mention::name).collect(Collectors.toSet()));
    }

    // the file is routing's, which checks it; here only the names in it are wanted
    private Set<String> queues() {
        Set<String> names = new LinkedHashSet<>();
        files.findYaml("queues.yaml").ifPresent(file -> file.json()
                .path("queues")
                .forEach(queue -> names.add(queue.path("name").asText(""))));
        names.remove("");
        return names;
    }
}
