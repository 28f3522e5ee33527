package io.keskus.floor.figures;

import io.keskus.calls.QueueWaitEnded;
import io.keskus.floor.FloorChanges;
import io.keskus.kernel.DomainEvent;
import io.keskus.platform.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Hears of every wait that ended. */
@ApplicationScoped
class WaitsNews implements EventConsumer {
    private final QueueFigures figures;
    private final FloorChanges changes;

    /** For the container's proxy. */
    protected WaitsNews() {
        this(null, null);
    }

    @Inject
    WaitsNews(QueueFigures figures, FloorChanges changes) {
        this.figures = figures;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "floor.figures";
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(QueueWaitEnded.class);
    }

    @Override
    public void handle(DomainEvent event) {
        if (event instanceof QueueWaitEnded ended) {
            figures.note(ended);
            changes.note();
        }
    }
}
