package io.keskus.routing.queues;

import io.keskus.tenancy.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What differs between the agents there are and those that are wanted. */
final class AgentChanges {
    private AgentChanges() {}

    static List<Change> of(List<WantedAgent> now, List<WantedAgent> wanted) {
        var known = byEmail(now);
        var changes = new ArrayList<Change>();
        for (var agent : wanted) {
            var before = known.remove(agent.email());
            if (before == null) {
                changes.add(Change.add("agent " + agent.email()));
            } else {
                var what = "agent " + agent.email() + ", ";
                QueueChanges.note(
                        what + "skills",
                        before.skills().levels(),
                        agent.skills().levels(),
                        changes);
                QueueChanges.note(what + "queues", before.queues(), agent.queues(), changes);
            }
        }
        known.keySet().stream().sorted().forEach(email -> changes.add(Change.remove("agent " + email)));
        return changes;
    }

    private static Map<String, WantedAgent> byEmail(List<WantedAgent> agents) {
        return agents.stream().collect(Collectors.toMap(WantedAgent::email, Function.identity()));
    }
}
