package io.keskus.routing.partitions;

import io.keskus.platform.StartStep;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the leases, finds work that nobody was woken for, and looks at the clock. */
@ApplicationScoped
class Heart implements StartStep {
    private static final Logger LOG = Logger.getLogger(Heart.class.getName());
    private static final int BEAT_MILLIS = 1_000;
    private static final int LOOK_AT_CLOCK_MILLIS = 100;

    private final Leases leases;
    private final Wakeups wakeups;
    private final Backlog backlog;
    private final Clock clock;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** For the container's proxy. */
    protected Heart() {
        this(null, null, null, null);
    }

    @Inject
    Heart(Leases leases, Wakeups wakeups, Backlog backlog, Clock clock) {
        this.leases = leases;
        this.wakeups = wakeups;
        this.backlog = backlog;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 910;
    }

    @Override
    public void start() {
        quietly(this::beat);
        scheduler.scheduleWithFixedDelay(() -> quietly(this::beat), BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
        // the business clock may be moved, so deadlines are looked at rather than slept for
        scheduler.scheduleWithFixedDelay(
                () -> quietly(this::lookAtClock), LOOK_AT_CLOCK_MILLIS, LOOK_AT_CLOCK_MILLIS, TimeUnit.MILLISECONDS);
    }

    void beat() {
        if (leases.renew()) {
            backlog.deadlines().forEach(wakeups::expect);
        }
        backlog.withMail().forEach(wakeups::wake);
        wakeups.wakeFailed();
    }

    void lookAtClock() {
        wakeups.wakeDue(clock.instant());
    }

    @PreDestroy
    void stop() {
        quietly(leases::release);
    }

    private static void quietly(Runnable beat) {
        try {
            beat.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "a beat failed; without leases this node soon stops writing", failure);
        }
    }
}
