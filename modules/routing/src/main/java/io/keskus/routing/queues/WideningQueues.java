package io.keskus.routing.queues;

import io.keskus.routing.QueueUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Open queues whose steps widen to a queue. */
@ApplicationScoped
class WideningQueues implements QueueUse {
    private final Queues queues;

    /** For the container's proxy. */
    protected WideningQueues() {
        this(null);
    }

    @Inject
    WideningQueues(Queues queues) {
        this.queues = queues;
    }

    @Override
    public List<String> of(String queue) {
        return queues.list().stream()
                .filter(each ->
                        each.steps().stream().anyMatch(step -> step.queues().contains(queue)))
                .map(each -> "queue " + each.name())
                .toList();
    }
}
