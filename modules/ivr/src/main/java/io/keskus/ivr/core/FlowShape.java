package io.keskus.ivr.core;

import io.keskus.ivr.Exit;
import io.keskus.ivr.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be said of a flow's shape without running it. */
public final class FlowShape {
    private FlowShape() {}

    /**
     * A circle that a caller who does nothing would go round for ever, as node ids in order; empty when a silent caller
     * always comes to an end.
     */
    public static Optional<List<String>> silentLoop(Map<String, Node> nodes) {
        var done = new HashSet<String>();
        for (String start : nodes.keySet()) {
            var way = new ArrayList<String>();
            if (circles(nodes, start, way, done)) {
                return Optional.of(way.subList(way.indexOf(way.get(way.size() - 1)), way.size() - 1));
            }
        }
        return Optional.empty();
    }

    private static boolean circles(Map<String, Node> nodes, String id, List<String> way, Set<String> done) {
        boolean met = way.contains(id);
        way.add(id);
        if (met) {
            return true;
        }
        if (!done.contains(id)) {
            for (Exit exit : nodes.get(id).exits()) {
                if (exit.silent() && circles(nodes, exit.target(), way, done)) {
                    return true;
                }
            }
            done.add(id);
        }
        way.remove(way.size() - 1);
        return false;
    }

    /** The nodes that no caller can get to, whatever is pressed. */
    public static Set<String> unreachable(Map<String, Node> nodes, String entry) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(entry));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (reached.add(id)) {
                nodes.get(id).exits().forEach(exit -> open.push(exit.target()));
            }
        }
        var never = new LinkedHashSet<>(nodes.keySet());
        never.removeIf(reached::contains);
        return never;
    }
}
