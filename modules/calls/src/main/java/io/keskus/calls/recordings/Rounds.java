package io.keskus.calls.recordings;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Directory;
import io.keskus.platform.StartStep;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Goes round all tenants: what is due about recordings every few seconds, what is too old every few minutes. */
@ApplicationScoped
class Rounds implements StartStep {
    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    private final Directory directory;
    private final Upkeep upkeep;
    private final Retention retention;
    private final Orphans orphans;
    private final RecordingSettings settings;
    private final Set<TenantId> busy = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedScheduledExecutorService scheduler;

    protected Rounds() {
        this(null, null, null, null, null);
    }

    @Inject
    Rounds(Directory directory, Upkeep upkeep, Retention retention, Orphans orphans, RecordingSettings settings) {
        this.directory = directory;
        this.upkeep = upkeep;
        this.retention = retention;
        this.orphans = orphans;
        this.settings = settings;
    }

    @Override
    public int order() {
        return 960;
    }

    @Override
    public void start() {
        every(settings.upkeepEvery().toMillis(), this::besideEachOther);
        every(settings.retentionEvery().toMillis(), () -> all(retention::sweep));
        every(settings.orphansEvery().toMillis(), () -> all(orphans::look));
    }

    private void every(long millis, Runnable round) {
        scheduler.scheduleWithFixedDelay(round, millis, millis, TimeUnit.MILLISECONDS);
    }

    /** A tenant with much to fetch does not keep the others waiting. */
    private void besideEachOther() {
        all(tenant -> {
            if (busy.add(tenant)) {
                scheduler.execute(() -> {
                    try {
                        guarded(tenant, upkeep::round);
                    } finally {
                        busy.remove(tenant);
                    }
                });
            }
        });
    }

    private void all(Consumer<TenantId> what) {
        try {
            directory.all().forEach(entry -> guarded(entry.tenant(), what));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "the tenants cannot be listed", failure);
        }
    }

    private static void guarded(TenantId tenant, Consumer<TenantId> what) {
        try {
            what.accept(tenant);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "tenant=" + tenant + " recordings could not be attended to", failure);
        }
    }
}
