package io.keskus.routing.queues;

import io.keskus.platform.Audit.Alteration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What differs between a queue and the same one before, in the words of the configuration. */
final class QueueAlterations {
    private QueueAlterations() {}

    static List<Alteration> added(WantedQueue queue) {
        return differences(Map.of(), fields(queue, false));
    }

    static List<Alteration> of(WantedQueue before, boolean wasClosed, WantedQueue after, boolean isClosed) {
        return differences(fields(before, wasClosed), fields(after, isClosed));
    }

    static List<Alteration> paused(boolean now) {
        return List.of(new Alteration("paused", now ? "" : "true", now ? "true" : ""));
    }

    private static List<Alteration> differences(Map<String, String> before, Map<String, String> after) {
        var alterations = new ArrayList<Alteration>();
        after.forEach((field, value) -> {
            var was = before.getOrDefault(field, "");
            if (!was.equals(value)) {
                alterations.add(new Alteration(field, was, value));
            }
        });
        return alterations;
    }

    private static Map<String, String> fields(WantedQueue queue, boolean closed) {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("label", queue.label()),
                Map.entry("skills", AgentBook.shown(queue.skills())),
                Map.entry("priority", Integer.toString(queue.priority())),
                Map.entry("ringSeconds", Integer.toString(queue.ringSeconds())),
                Map.entry("wrapUpSeconds", Integer.toString(queue.wrapUpSeconds())),
                Map.entry("wrapUpExtensionSeconds", Integer.toString(queue.wrapUpExtensionSeconds())),
                Map.entry("lastAgentSeconds", Integer.toString(queue.lastAgentSeconds())),
                Map.entry(
                        "targets",
                        queue.targets().percent() + " % / " + queue.targets().answerWithinSeconds() + " s"),
                Map.entry("steps", StepsYaml.said(queue.steps())),
                Map.entry("client", queue.client().orElse("")),
                Map.entry("closed", closed ? "true" : "")));
    }
}
