package io.keskus.calls.callbacks;

import io.keskus.contacts.FollowUps;
import io.keskus.kernel.TenantId;
import io.keskus.platform.StartStep;
import io.keskus.platform.UnitOfWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks whether promises are due: one question over all tenants, and work only for those that have one. */
@ApplicationScoped
class CallbackRounds implements StartStep {
    private static final Logger LOG = Logger.getLogger(CallbackRounds.class.getName());

    private final FollowUps followUps;
    private final Callbacks callbacks;
    private final CallbackSettings settings;
    private final UnitOfWork work;
    private final Clock clock;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    protected CallbackRounds() {
        this(null, null, null, null, null);
    }

    @Inject
    CallbackRounds(FollowUps followUps, Callbacks callbacks, CallbackSettings settings, UnitOfWork work, Clock clock) {
        this.followUps = followUps;
        this.callbacks = callbacks;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 965;
    }

    @Override
    public void start() {
        // the business clock may be moved, so times are looked at rather than slept for
        long millis = settings.lookEvery().toMillis();
        scheduler.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
    }

    void look() {
        try {
            followUps.dueTenants(clock.instant()).forEach(this::attend);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "promises cannot be looked through", failure);
        }
    }

    private void attend(TenantId tenant) {
        for (var id : work.in(tenant, () -> followUps.due(clock.instant()))) {
            try {
                work.run(tenant, () -> callbacks.attend(id));
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "tenant=" + tenant + " follow-up=" + id + " could not be attended to", failure);
            }
        }
    }
}
