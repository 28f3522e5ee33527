package io.keskus.telephony.control;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.Outbox;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import io.keskus.telephony.CarrierCommandFailed;
import io.keskus.telephony.CarrierRefused;
import io.keskus.telephony.CarrierUnavailable;
import io.keskus.telephony.LegDialled;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.TelephonySettings;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Orders to the carrier: written with the caller's changes, carried out after them. */
@ApplicationScoped
public class Commands {
    private static final Logger LOG = Logger.getLogger(Commands.class.getName());
    private static final long FIRST_PAUSE = 250;
    private static final long LONGEST_PAUSE = 5_000;

    private final UnitOfWork work;
    private final Ledger ledger;
    private final Execution execution;
    private final Outbox outbox;
    private final Clock clock;
    private final Pacing pacing;
    private Lanes lanes;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** For the container's proxy. */
    protected Commands() {
        this.work = null;
        this.ledger = null;
        this.execution = null;
        this.outbox = null;
        this.clock = null;
        this.pacing = null;
    }

    @Inject
    Commands(
            UnitOfWork work,
            Ledger ledger,
            Execution execution,
            Outbox outbox,
            Clock clock,
            TelephonySettings settings) {
        this(work, ledger, execution, outbox, clock, settings, null);
    }

    /** @param scheduler carries them out; null where the container gives one */
    Commands(
            UnitOfWork work,
            Ledger ledger,
            Execution execution,
            Outbox outbox,
            Clock clock,
            TelephonySettings settings,
            ScheduledExecutorService scheduler) {
        this.work = work;
        this.ledger = ledger;
        this.execution = execution;
        this.outbox = outbox;
        this.clock = clock;
        this.pacing = new Pacing(settings.dialsPerSecond(), System::nanoTime);
        this.lanes = scheduler == null ? null : new Lanes(scheduler, this::carryOutNext);
    }

    /**
     * Inside a unit of work.
     *
     * @param key unique in the tenant; with a key that was used before nothing happens
     */
    public void order(String key, CarrierOrder order) {
        if (key.isEmpty() || key.length() > 120) {
            throw new IllegalArgumentException("key: 1..120 characters");
        }
        var tenant = TenantContext.required();
        if (ledger.add(key, order)) {
            work.afterCommit(() -> wake(tenant, order.target()));
        }
    }

    /** Looks after what is due about a target, as after a restart. */
    void wake(TenantId tenant, String target) {
        lanes().wake(new Lanes.Lane(tenant, target));
    }

    private Lanes.Next carryOutNext(Lanes.Lane lane) {
        var claimed = work.in(lane.tenant(), () -> ledger.claimNext(lane.target()));
        if (claimed.isEmpty()) {
            boolean claimedElsewhere = work.in(lane.tenant(), () -> ledger.isAnythingDue(lane.target()));
            return claimedElsewhere ? Lanes.Next.after(Duration.ofSeconds(1)) : Lanes.Next.nothing();
        }
        return carryOut(lane.tenant(), claimed.get());
    }

    private Lanes.Next carryOut(TenantId tenant, Ledger.Claimed claimed) {
        var wait = claimed.order() instanceof CarrierOrder.Dial ? pacing.take(tenant) : Duration.ZERO;
        if (!wait.isZero()) {
            work.run(tenant, () -> ledger.release(claimed, false));
            return Lanes.Next.after(wait);
        }
        Execution.Result result;
        try {
            result = execution.carryOut(tenant, claimed);
        } catch (CarrierRefused refused) {
            work.run(tenant, () -> fail(tenant, claimed, refused.getMessage()));
            return Lanes.Next.atOnce();
        } catch (CarrierUnavailable away) {
            return postpone(tenant, claimed, away.getMessage());
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, "operations: a fault of ours with an order, tenant=" + tenant, fault);
            return postpone(tenant, claimed, fault.getClass().getSimpleName());
        }
        work.run(tenant, () -> settle(tenant, claimed, result));
        return Lanes.Next.atOnce();
    }

    private void settle(TenantId tenant, Ledger.Claimed claimed, Execution.Result result) {
        ledger.settle(claimed, result.moot() ? CommandRow.State.MOOT : CommandRow.State.DONE, "");
        result.dialled().ifPresent(leg -> outbox.publish(dialled(tenant, claimed, leg)));
    }

    private LegDialled dialled(TenantId tenant, Ledger.Claimed claimed, ProviderCallId leg) {
        var order = ((CarrierOrder.Dial) claimed.order()).order();
        return new LegDialled(
                Ids.next(), tenant, clock.instant(), claimed.key(), order.conference(), order.label(), leg);
    }

    private Lanes.Next postpone(TenantId tenant, Ledger.Claimed claimed, String reason) {
        if (claimed.attempt() >= claimed.order().tries()) {
            work.run(tenant, () -> fail(tenant, claimed, reason));
            return Lanes.Next.atOnce();
        }
        LOG.log(Level.INFO, "the carrier is asked again, tenant={0} kind={1} attempt={2}: {3}", new Object[] {
            tenant, claimed.order().kind(), claimed.attempt(), reason
        });
        work.run(tenant, () -> ledger.release(claimed, true));
        return Lanes.Next.after(
                Duration.ofMillis(Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(10, claimed.attempt() - 1))));
    }

    private void fail(TenantId tenant, Ledger.Claimed claimed, String reason) {
        LOG.log(Level.WARNING, "operations: an order was given up, tenant={0} kind={1}: {2}", new Object[] {
            tenant, claimed.order().kind(), reason
        });
        ledger.settle(
                claimed, CommandRow.State.FAILED, Optional.ofNullable(reason).orElse(""));
        outbox.publish(new CarrierCommandFailed(
                Ids.next(),
                tenant,
                clock.instant(),
                claimed.key(),
                claimed.order().kind(),
                claimed.order().target(),
                reason));
    }

    private synchronized Lanes lanes() {
        if (lanes == null) {
            lanes = new Lanes(scheduler, this::carryOutNext);
        }
        return lanes;
    }
}
