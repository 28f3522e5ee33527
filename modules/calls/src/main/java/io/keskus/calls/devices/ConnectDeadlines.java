package io.keskus.calls.devices;

import io.keskus.calls.live.CallSettings;
import io.keskus.kernel.TenantId;
import io.keskus.platform.UnitOfWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Watches that the device of an agent who accepted comes in time; real time, since a device does not know another. */
@ApplicationScoped
public class ConnectDeadlines {
    private static final Logger LOG = Logger.getLogger(ConnectDeadlines.class.getName());

    private static final long LOOK_MILLIS = 1000;

    private final CallSettings settings;
    private final UnitOfWork work;
    private final Clock clock;

    @Resource
    private ManagedScheduledExecutorService managed;

    private final ScheduledExecutorService scheduler;

    /** For the container's proxy. */
    protected ConnectDeadlines() {
        this(null, null, null, null);
    }

    @Inject
    public ConnectDeadlines(CallSettings settings, UnitOfWork work, Clock clock) {
        this(settings, work, clock, null);
    }

    /** @param scheduler null where the container gives one */
    public ConnectDeadlines(CallSettings settings, UnitOfWork work, Clock clock, ScheduledExecutorService scheduler) {
        this.settings = settings;
        this.work = work;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    /** @param expire what to do when the time is up, in a unit of work; nothing when the device has come */
    void watch(TenantId tenant, Consumer<Instant> expire) {
        var timer = scheduler == null ? managed : scheduler;
        timer.schedule(() -> expire(tenant, expire), settings.connectWithin().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** @param by business time, which tests move: looked at again and again */
    void watchUntil(TenantId tenant, Instant by, Consumer<Instant> expire) {
        var timer = scheduler == null ? managed : scheduler;
        long left = Duration.between(clock.instant(), by).toMillis();
        timer.schedule(
                () -> {
                    if (clock.instant().isBefore(by)) {
                        watchUntil(tenant, by, expire);
                    } else {
                        expire(tenant, expire);
                    }
                },
                Math.max(1, Math.min(left, LOOK_MILLIS)),
                TimeUnit.MILLISECONDS);
    }

    private void expire(TenantId tenant, Consumer<Instant> expire) {
        try {
            work.run(tenant, () -> expire.accept(clock.instant()));
        } catch (RuntimeException failure) {
            // the database may be away: the agent's socket or the caller's leg would end it, but try once more
            LOG.log(Level.WARNING, "tenant=" + tenant + " deadline failed", failure);
            watch(tenant, expire);
        }
    }
}
