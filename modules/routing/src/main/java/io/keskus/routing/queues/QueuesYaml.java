package io.keskus.routing.queues;

import io.keskus.acd.Skills;
import io.keskus.platform.Json;
import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code queues.yaml} in the order and form in which people write it. */
final class QueuesYaml {
    private QueuesYaml() {}

    static String write(List<WantedQueue> queues, List<WantedAgent> agents) {
        var text = new StringBuilder(queues.isEmpty() ? "queues: []\n" : "queues:\n");
        for (var queue : queues) {
            text.append("  - name: ").append(queue.name()).append('\n');
            line(text, "label", Json.write(queue.label()));
            skills(text, queue.skills());
            line(text, "ringSeconds", queue.ringSeconds());
            line(text, "wrapUpSeconds", queue.wrapUpSeconds());
            line(text, "priority", queue.priority());
            if (queue.wrapUpExtensionSeconds() != 60) {
                line(text, "wrapUpExtensionSeconds", queue.wrapUpExtensionSeconds());
            }
            if (queue.lastAgentSeconds() > 0) {
                line(text, "lastAgentSeconds", queue.lastAgentSeconds());
            }
            queue.client().ifPresent(client -> line(text, "client", client));
            TargetsYaml.write(queue.targets())
                    .forEach(line -> text.append("    ").append(line).append('\n'));
            StepsYaml.write(queue.steps())
                    .forEach(line -> text.append("    ").append(line).append('\n'));
        }
        if (!agents.isEmpty()) {
            text.append("agents:\n");
        }
        for (var agent : agents) {
            text.append("  - email: ").append(agent.email()).append('\n');
            skills(text, agent.skills());
            line(text, "queues", "[" + String.join(", ", agent.queues()) + "]");
        }
        return text.toString();
    }

    private static void skills(StringBuilder text, Skills skills) {
        if (!skills.levels().isEmpty()) {
            var levels = skills.levels().entrySet().stream()
                    .map(e -> e.getKey() + ": " + e.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
            line(text, "skills", levels);
        }
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append("    ").append(key).append(": ").append(value).append('\n');
    }
}
