package io.keskus.routing.queues;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.routing.QueueStep;
import io.keskus.tenancy.ConfigFile;
import io.keskus.tenancy.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code steps} of a queue in {@code queues.yaml}. */
final class StepsYaml {
    private StepsYaml() {}

    /** @param at where in the file the steps stand; what is not in order is told at its line */
    static List<QueueStep> read(ConfigFile file, String at, JsonNode queue, List<Fault> faults) {
        var steps = new ArrayList<QueueStep>();
        int before = 0;
        int index = 0;
        for (var node : queue.path("steps")) {
            int after = node.path("afterSeconds").asInt();
            if (after <= before) {
                faults.add(file.fault(
                        at + "/" + index + "/afterSeconds",
                        "a step after " + after + " s comes no later than the one before",
                        "write a number greater than " + before));
            }
            steps.add(step(after, node));
            before = after;
            index++;
        }
        return List.copyOf(steps);
    }

    private static QueueStep step(int after, JsonNode node) {
        var skills = new TreeMap<String, Integer>();
        node.path("skills")
                .fields()
                .forEachRemaining(e -> skills.put(e.getKey(), e.getValue().asInt()));
        var queues = new TreeSet<String>();
        node.path("queues").forEach(name -> queues.add(name.asText()));
        return new QueueStep(after, skills, queues);
    }

    /** What the steps of each queue widen to is another queue of the file. */
    static void check(ConfigFile file, List<WantedQueue> queues, List<Fault> faults) {
        var names = queues.stream().map(WantedQueue::name).collect(Collectors.toCollection(TreeSet::new));
        int queue = 0;
        for (var node : file.json().path("queues")) {
            var own = queues.get(queue).name();
            int step = 0;
            for (var each : node.path("steps")) {
                int index = 0;
                for (var name : each.path("queues")) {
                    var at = "/queues/" + queue + "/steps/" + step + "/queues/" + index++;
                    fault(own, name.asText(), names)
                            .ifPresent(what -> faults.add(file.fault(at, what, right(own, names))));
                }
                step++;
            }
            queue++;
        }
    }

    /** Empty when the queue may widen to the other. */
    static Optional<String> fault(String own, String other, TreeSet<String> open) {
        if (Objects.equals(own, other)) {
            return Optional.of("the queue \"" + own + "\" widens to itself");
        }
        return open.contains(other) ? Optional.empty() : Optional.of("there is no queue \"" + other + "\"");
    }

    static String right(String own, TreeSet<String> open) {
        var others = open.stream().filter(name -> !name.equals(own)).collect(Collectors.joining(", "));
        return others.isEmpty() ? "leave it out: there is no other queue" : "write one of " + others;
    }

    /** The lines under a queue's name. */
    static List<String> write(List<QueueStep> steps) {
        var lines = new ArrayList<String>();
        if (!steps.isEmpty()) {
            lines.add("steps:");
        }
        steps.forEach(step -> lines.add("  - " + said(step)));
        return lines;
    }

    static String said(QueueStep step) {
        var members = new ArrayList<String>();
        members.add("afterSeconds: " + step.afterSeconds());
        if (!step.skills().isEmpty()) {
            members.add("skills: "
                    + step.skills().entrySet().stream()
                            .map(each -> each.getKey() + ": " + each.getValue())
                            .collect(Collectors.joining(", ", "{", "}")));
        }
        if (!step.queues().isEmpty()) {
            members.add("queues: [" + String.join(", ", step.queues()) + "]");
        }
        return "{" + String.join(", ", members) + "}";
    }

    /** In one line, as plans and histories say it. */
    static String said(List<QueueStep> steps) {
        return steps.stream().map(StepsYaml::said).collect(Collectors.joining(", "));
    }
}
