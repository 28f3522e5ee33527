package io.keskus.floor.telling;

import io.keskus.calls.LineChecked;
import io.keskus.floor.FloorChanges;
import io.keskus.floor.help.HelpDesk;
import io.keskus.kernel.DomainEvent;
import io.keskus.platform.EventConsumer;
import io.keskus.routing.AgentStateChanged;
import io.keskus.routing.DeskConnectionChanged;
import io.keskus.routing.WorkQueued;
import io.keskus.routing.WorkWithdrawn;
import io.keskus.routing.WrapUpExtended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Hears what changes the floor. Whatever is offered, accepted or ends changes what an agent does; a desk may come and go
 * without.
 */
@ApplicationScoped
class FloorNews implements EventConsumer {
    private final FloorChanges changes;
    private final HelpDesk help;

    /** For the container's proxy. */
    protected FloorNews() {
        this(null, null);
    }

    @Inject
    FloorNews(FloorChanges changes, HelpDesk help) {
        this.changes = changes;
        this.help = help;
    }

    @Override
    public String name() {
        return "floor.news";
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                AgentStateChanged.class,
                WrapUpExtended.class,
                DeskConnectionChanged.class,
                WorkQueued.class,
                WorkWithdrawn.class,
                LineChecked.class);
    }

    @Override
    public void handle(DomainEvent event) {
        if (event instanceof AgentStateChanged changed) {
            help.agentDoesSomethingElse(changed.agent());
        }
        changes.note();
    }
}
