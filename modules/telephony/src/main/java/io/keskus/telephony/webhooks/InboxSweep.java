package io.keskus.telephony.webhooks;

import io.keskus.platform.Directory;
import io.keskus.platform.StartStep;
import io.keskus.platform.UnitOfWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Old messages are forgotten: what the documents said to callers is not ours to keep, and no carrier repeats itself so late. */
@ApplicationScoped
class InboxSweep implements StartStep {
    private static final Logger LOG = Logger.getLogger(InboxSweep.class.getName());
    private static final Duration KEPT = Duration.ofDays(3);

    private final Directory directory;
    private final UnitOfWork work;
    private final Inbox inbox;
    private final Clock clock;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** For the container's proxy. */
    protected InboxSweep() {
        this(null, null, null, null);
    }

    @Inject
    InboxSweep(Directory directory, UnitOfWork work, Inbox inbox, Clock clock) {
        this.directory = directory;
        this.work = work;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 920;
    }

    @Override
    public void start() {
        scheduler.scheduleWithFixedDelay(this::sweep, 1, 60, TimeUnit.MINUTES);
    }

    private void sweep() {
        try {
            var before = clock.instant().minus(KEPT);
            for (var entry : directory.all()) {
                work.run(entry.tenant(), () -> inbox.forget(before));
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "old webhooks could not be forgotten; tried again in an hour", failure);
        }
    }
}
