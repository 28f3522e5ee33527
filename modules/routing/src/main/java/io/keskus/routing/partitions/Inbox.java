package io.keskus.routing.partitions;

import io.keskus.acd.Command;
import io.keskus.platform.Ids;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.WaitingWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Takes commands for the engine of the tenant of the context: durable with the caller's unit of work. */
@ApplicationScoped
public class Inbox {
    private final EntityManager entities;
    private final UnitOfWork work;
    private final Clock clock;
    private final Wakeups wakeups;

    /** For the container's proxy. */
    protected Inbox() {
        this(null, null, null, null);
    }

    @Inject
    Inbox(EntityManager entities, UnitOfWork work, Clock clock, Wakeups wakeups) {
        this.entities = entities;
        this.work = work;
        this.clock = clock;
        this.wakeups = wakeups;
    }

    public void put(Command command) {
        put(Entry.of(clock.instant(), command));
    }

    public void put(WaitingWork arrival) {
        put(Entry.of(clock.instant(), arrival));
    }

    private void put(Entry entry) {
        var tenant = TenantContext.required();
        work.run(tenant, () -> {
            entities.persist(new InboxRow(Ids.next(), Partition.of(tenant), entry));
            // at commit EclipseLink would insert them in no particular order
            entities.flush();
            work.afterCommit(() -> wakeups.wake(tenant));
        });
    }
}
