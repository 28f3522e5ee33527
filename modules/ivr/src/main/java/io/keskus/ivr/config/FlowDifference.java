package io.keskus.ivr.config;

import io.keskus.ivr.Flow;
import io.keskus.ivr.FlowVersion;
import io.keskus.tenancy.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What differs between the published version of a flow and a file, node by node. */
final class FlowDifference {
    private FlowDifference() {}

    static Change of(FlowVersion before, Flow after) {
        List<String> nodes = nodes(before.flow(), after);
        String what = nodes.isEmpty() ? "the file's wording" : "nodes " + String.join(", ", nodes);
        return Change.change("flow " + after.name(), "version " + before.number(), "a new version, " + what);
    }

    private static List<String> nodes(Flow before, Flow after) {
        var differing = new ArrayList<String>();
        var ids = new TreeSet<>(before.nodes().keySet());
        ids.addAll(after.nodes().keySet());
        for (String id : ids) {
            if (!before.nodes().containsKey(id)) {
                differing.add("+" + id);
            } else if (!after.nodes().containsKey(id)) {
                differing.add("-" + id);
            } else if (!before.node(id).equals(after.node(id))) {
                differing.add("~" + id);
            }
        }
        return differing;
    }
}
