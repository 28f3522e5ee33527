package io.keskus.platform.expiry;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Directory;
import io.keskus.platform.Expiring;
import io.keskus.platform.StartStep;
import io.keskus.platform.UnitOfWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Goes round all tenants and has forgotten what is too old. */
@ApplicationScoped
class ExpiryRounds implements StartStep {
    private static final Logger LOG = Logger.getLogger(ExpiryRounds.class.getName());
    private static final int EVERY_MINUTES = 60;
    private static final int FIRST_MINUTE = 3;

    private final Directory directory;
    private final UnitOfWork work;
    private final Iterable<Expiring> expiring;
    private final Clock clock;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** For the container's proxy. */
    protected ExpiryRounds() {
        this(null, null, List.of(), null);
    }

    @Inject
    ExpiryRounds(Directory directory, UnitOfWork work, @Any Instance<Expiring> expiring, Clock clock) {
        this(directory, work, (Iterable<Expiring>) expiring, clock);
    }

    ExpiryRounds(Directory directory, UnitOfWork work, Iterable<Expiring> expiring, Clock clock) {
        this.directory = directory;
        this.work = work;
        this.expiring = expiring;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 980;
    }

    @Override
    public void start() {
        scheduler.scheduleWithFixedDelay(this::round, FIRST_MINUTE, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    private void round() {
        try {
            directory.all().forEach(entry -> round(entry.tenant()));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "the tenants cannot be listed", failure);
        }
    }

    /** One that fails does not keep the others from forgetting. */
    void round(TenantId tenant) {
        for (var each : expiring) {
            try {
                forget(tenant, each);
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "tenant=" + tenant + " " + each.name() + " could not be forgotten", failure);
            }
        }
    }

    private void forget(TenantId tenant, Expiring what) {
        int all = 0;
        for (int gone = -1; gone != 0; all += gone) {
            gone = work.in(tenant, () -> what.forget(clock.instant()));
        }
        if (all > 0) {
            LOG.info("tenant=" + tenant + " " + what.name() + " too old: " + all);
        }
    }
}
