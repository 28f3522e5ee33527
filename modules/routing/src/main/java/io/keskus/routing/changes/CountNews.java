package io.keskus.routing.changes;

import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.TenantId;
import io.keskus.platform.EventConsumer;
import io.keskus.platform.StartStep;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Desk;
import io.keskus.routing.OfferAccepted;
import io.keskus.routing.OfferDeclined;
import io.keskus.routing.OfferTimedOut;
import io.keskus.routing.OfferWithdrawn;
import io.keskus.routing.WorkOffered;
import io.keskus.routing.WorkQueued;
import io.keskus.routing.WorkWithdrawn;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells how many wait, at most once a second: in a busy hour every desk would hear of every call otherwise. */
@ApplicationScoped
class CountNews implements EventConsumer, StartStep {
    private static final Logger LOG = Logger.getLogger(CountNews.class.getName());

    private final Set<TenantId> changed = ConcurrentHashMap.newKeySet();
    private final UnitOfWork work;
    private final QueueCounts topic;
    private final Desk desk;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** For the container's proxy. */
    protected CountNews() {
        this(null, null, null);
    }

    @Inject
    CountNews(UnitOfWork work, QueueCounts topic, Desk desk) {
        this.work = work;
        this.topic = topic;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "routing.queue-counts";
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                WorkQueued.class,
                WorkOffered.class,
                WorkWithdrawn.class,
                OfferAccepted.class,
                OfferDeclined.class,
                OfferTimedOut.class,
                OfferWithdrawn.class);
    }

    @Override
    public void handle(DomainEvent event) {
        changed.add(event.tenant());
    }

    @Override
    public int order() {
        return 940;
    }

    @Override
    public void start() {
        scheduler.scheduleWithFixedDelay(this::tell, 1, 1, TimeUnit.SECONDS);
    }

    void tell() {
        for (var tenant : changed) {
            changed.remove(tenant);
            try {
                tell(tenant);
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "tenant=" + tenant + ": how many wait was not told", failure);
                changed.add(tenant);
            }
        }
    }

    private void tell(TenantId tenant) {
        var now = work.in(tenant, topic::now);
        TenantContext.call(tenant, () -> {
            desk.publish(QueueCounts.NAME, Optional.of("all"), now);
            return null;
        });
    }
}
