package io.keskus.calls.arrivals;

import io.keskus.ivr.Ivr;
import io.keskus.ivr.Node;
import io.keskus.routing.QueueUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The published flows that send calls into a queue. */
@ApplicationScoped
class FlowsIntoQueues implements QueueUse {
    private final Ivr ivr;

    /** For the container's proxy. */
    protected FlowsIntoQueues() {
        this(null);
    }

    @Inject
    FlowsIntoQueues(Ivr ivr) {
        this.ivr = ivr;
    }

    @Override
    public List<String> of(String queue) {
        return ivr.listPublished().stream()
                .map(version -> version.flow())
                .filter(flow -> flow.nodes().values().stream().anyMatch(node -> waitsIn(node, queue)))
                .map(flow -> "flow " + flow.name())
                .sorted()
                .toList();
    }

    private static boolean waitsIn(Node node, String queue) {
        return node instanceof Node.Enqueue enqueue && enqueue.waiting().queue().equals(queue);
    }
}
