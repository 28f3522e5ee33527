package io.keskus.ivr.flowfile;

import io.keskus.ivr.Node;
import io.keskus.ivr.core.FlowShape;
import io.keskus.ivr.yaml.Yaml;
import java.util.List;
import java.util.Map;

/** What can only be said of a flow as a whole: targets exist, nodes can be reached, silence comes to an end. */
final class FlowCheck {
    private final Source source;
    private final Map<String, Yaml.Place> places;
    private final Yaml.Place top;

    FlowCheck(Source source, Map<String, Yaml.Place> places, Yaml.Place top) {
        this.source = source;
        this.places = places;
        this.top = top;
    }

    void check(Map<String, Node> nodes, String entry) {
        targets();
        if (places.containsKey(entry)) {
            starts(nodes, entry);
        }
        // a misspelled target makes its node unreachable too; one fault for one mistake
        if (source.faults.none()) {
            unreachable(nodes, entry);
            circles(nodes);
        }
    }

    private void targets() {
        for (Source.Target target : source.targets) {
            if (!places.containsKey(target.id())) {
                source.faults.add(
                        target.place(),
                        target.where(),
                        "there is no node " + target.id(),
                        places.isEmpty()
                                ? "add it under nodes"
                                : "write one of: " + String.join(", ", places.keySet()));
            }
        }
    }

    private void starts(Map<String, Node> nodes, String entry) {
        nodes.forEach((id, node) -> {
            if (node instanceof Node.Start && !id.equals(entry)) {
                source.faults.add(
                        places.get(id),
                        "nodes." + id,
                        "a start node that is not the entry",
                        "write entry: " + id + ", or remove the node");
            }
        });
    }

    private void unreachable(Map<String, Node> nodes, String entry) {
        for (String id : FlowShape.unreachable(nodes, entry)) {
            source.faults.add(
                    places.get(id),
                    "nodes." + id,
                    "no caller can get to this node",
                    "name it as a target of another node, or remove it");
        }
    }

    private void circles(Map<String, Node> nodes) {
        FlowShape.silentLoop(nodes)
                .ifPresent(circle -> source.faults.add(
                        places.getOrDefault(circle.get(0), top),
                        "nodes." + circle.get(0),
                        "a caller who does nothing goes round for ever: " + way(circle),
                        "let one of them lead to a voicemail or a hangup"));
    }

    private static String way(List<String> circle) {
        return String.join(" → ", circle) + " → " + circle.get(0);
    }
}
