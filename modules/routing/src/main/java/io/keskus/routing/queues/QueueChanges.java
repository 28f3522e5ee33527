package io.keskus.routing.queues;

import io.keskus.tenancy.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What differs between the queues there are and those that are wanted. */
final class QueueChanges {
    private QueueChanges() {}

    static List<Change> of(Map<String, WantedQueue> now, Map<String, WantedQueue> wanted) {
        var changes = new ArrayList<Change>();
        wanted.forEach((name, queue) -> {
            if (now.containsKey(name)) {
                compare(now.get(name), queue, changes);
            } else {
                changes.add(Change.add("queue " + name));
            }
        });
        now.keySet().stream()
                .filter(name -> !wanted.containsKey(name))
                .forEach(name -> changes.add(Change.remove("queue " + name)));
        return changes;
    }

    private static void compare(WantedQueue now, WantedQueue wanted, List<Change> changes) {
        var queue = "queue " + now.name() + ", ";
        note(queue + "label", now.label(), wanted.label(), changes);
        note(queue + "skills", now.skills().levels(), wanted.skills().levels(), changes);
        note(queue + "priority", now.priority(), wanted.priority(), changes);
        note(queue + "ringSeconds", now.ringSeconds(), wanted.ringSeconds(), changes);
        note(queue + "wrapUpSeconds", now.wrapUpSeconds(), wanted.wrapUpSeconds(), changes);
        note(queue + "wrapUpExtensionSeconds", now.wrapUpExtensionSeconds(), wanted.wrapUpExtensionSeconds(), changes);
        note(queue + "lastAgentSeconds", now.lastAgentSeconds(), wanted.lastAgentSeconds(), changes);
        note(queue + "client", now.client().orElse("none"), wanted.client().orElse("none"), changes);
        note(queue + "targets", said(now), said(wanted), changes);
        note(queue + "steps", StepsYaml.said(now.steps()), StepsYaml.said(wanted.steps()), changes);
    }

    private static String said(WantedQueue queue) {
        return TargetsYaml.serviceLevel(queue.targets()) + " alerts: "
                + TargetsYaml.limits(queue.targets().limits());
    }

    static void note(String what, Object before, Object after, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(Change.change(what, before, after));
        }
    }
}
