package io.keskus.floor.telling;

import io.keskus.floor.FloorChanges;
import io.keskus.floor.view.FloorNow;
import io.keskus.floor.view.FloorReader;
import io.keskus.kernel.TenantId;
import io.keskus.platform.StartStep;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Desk;
import io.keskus.tenancy.Tenancy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells everybody who looks at a floor what is different now. However much happens, a floor is read four times a second
 * at most, and nothing is told that was told already. Limits pass by the business clock, which may be moved: it is looked
 * at rather than slept for, and the database is asked only when something happened or a limit has passed. What other
 * nodes heard is found a little later: each looks now and then at what is followed there.
 */
@ApplicationScoped
class FloorTelling implements StartStep {
    private static final Logger LOG = Logger.getLogger(FloorTelling.class.getName());
    private static final int LOOK_EVERY_MILLIS = 250;
    /** An event is heard by one node only, and the one that heard it may have died since. */
    private static final int LOOK_ANYWAY_SECONDS = 10;

    private final FloorChanges changes;
    private final FloorReader reader;
    private final Desk desk;
    private final Tenancy tenancy;
    private final UnitOfWork work;
    private final Clock clock;
    private final Map<TenantId, Difference> told = new ConcurrentHashMap<>();
    private final Map<TenantId, Instant> next = new ConcurrentHashMap<>();
    private final Set<TenantId> busy = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource
    private ManagedExecutorService threads;

    /** For the container's proxy. */
    protected FloorTelling() {
        this(null, null, null, null, null, null);
    }

    @Inject
    FloorTelling(FloorChanges changes, FloorReader reader, Desk desk, Tenancy tenancy, UnitOfWork work, Clock clock) {
        this.changes = changes;
        this.reader = reader;
        this.desk = desk;
        this.tenancy = tenancy;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 930;
    }

    @Override
    public void start() {
        // limits may have passed while nothing ran
        tenancy.listTenants().forEach(tenant -> changes.note(tenant.id()));
        scheduler.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        scheduler.scheduleWithFixedDelay(this::lookAnyway, LOOK_ANYWAY_SECONDS, LOOK_ANYWAY_SECONDS, TimeUnit.SECONDS);
    }

    /** Every floor that somebody follows here is to be looked at, whatever this node has heard. */
    void lookAnyway() {
        told.keySet().stream()
                .filter(tenant -> TenantContext.call(tenant, () -> desk.isFollowed(FloorTopic.NAME)))
                .forEach(changes::note);
    }

    private void look() {
        try {
            var now = clock.instant();
            var different = new HashSet<>(changes.all());
            next.forEach((tenant, at) -> {
                if (!at.isAfter(now)) {
                    different.add(tenant);
                }
            });
            different.stream().filter(busy::add).forEach(tenant -> threads.execute(() -> tellAlone(tenant)));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "the floors were not looked at; tried again at once", failure);
        }
    }

    private void tellAlone(TenantId tenant) {
        changes.take(tenant);
        try {
            tell(tenant);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "tenant=" + tenant + ": the floor was not told; tried again", failure);
            changes.note(tenant);
        } finally {
            busy.remove(tenant);
        }
    }

    /** By one thread at a time for a tenant, so that what is told is in order. */
    void tell(TenantId tenant) {
        var floor = work.in(tenant, reader::now);
        var parts = Difference.of(floor);
        next.put(tenant, floor.next());
        var before = Optional.ofNullable(told.put(tenant, parts)).orElse(Difference.NOTHING);
        publish(tenant, parts, before, floor);
    }

    private void publish(TenantId tenant, Difference parts, Difference before, FloorNow floor) {
        TenantContext.call(tenant, () -> {
            parts.since(before, floor)
                    .forEach((key, content) -> desk.publish(FloorTopic.NAME, Optional.of(key), content));
            return null;
        });
    }
}
