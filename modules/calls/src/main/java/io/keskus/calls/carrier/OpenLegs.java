package io.keskus.calls.carrier;

import io.keskus.calls.devices.Connecting;
import io.keskus.calls.devices.Joining;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallSettings;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.LegRow;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Directory;
import io.keskus.platform.StartStep;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import io.keskus.telephony.CallStatusFact;
import io.keskus.telephony.CarrierCall;
import io.keskus.telephony.CarrierUnavailable;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.Telephony;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks up in the carrier's books what became of legs of which no news came: some messages are lost for certain, and
 * all that were sent while we were away.
 */
@ApplicationScoped
public class OpenLegs implements StartStep {
    private static final Logger LOG = Logger.getLogger(OpenLegs.class.getName());

    private final EntityManager entities;
    private final CallBook book;
    private final UnitOfWork work;
    private final Directory directory;
    private final Telephony telephony;
    private final Departures departures;
    private final Connecting connecting;
    private final Joining joining;
    private final CallSettings settings;
    private final Clock clock;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** For the container's proxy. */
    protected OpenLegs() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public OpenLegs(
            EntityManager entities,
            CallBook book,
            UnitOfWork work,
            Directory directory,
            Telephony telephony,
            Departures departures,
            Connecting connecting,
            Joining joining,
            CallSettings settings,
            Clock clock) {
        this.entities = entities;
        this.book = book;
        this.work = work;
        this.directory = directory;
        this.telephony = telephony;
        this.departures = departures;
        this.connecting = connecting;
        this.joining = joining;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 950;
    }

    @Override
    public void start() {
        for (var entry : directory.all()) {
            work.run(entry.tenant(), () -> {
                begun().forEach(call -> connecting.watch(entry.tenant(), call.id()));
                joining.expectAgain();
                open(null).forEach(leg -> leg.checkAt(clock.instant()));
            });
        }
        long every = settings.checkEvery().toMillis();
        scheduler.scheduleWithFixedDelay(this::checkAll, 0, every, TimeUnit.MILLISECONDS);
    }

    private void checkAll() {
        for (var entry : directory.all()) {
            try {
                check(entry.tenant());
            } catch (CarrierUnavailable away) {
                LOG.log(Level.FINE, "tenant=" + entry.tenant() + " carrier unavailable", away);
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "tenant=" + entry.tenant() + " legs could not be checked", failure);
            }
        }
    }

    /** Asks the carrier about every leg of the tenant that is due. */
    public void check(TenantId tenant) {
        var now = clock.instant();
        List<ProviderCallId> due =
                work.in(tenant, () -> open(now).stream().map(LegRow::call).toList());
        for (var call : due) {
            // asked outside a transaction: the carrier may take seconds
            var found = TenantContext.call(tenant, () -> telephony.call(call));
            work.run(tenant, () -> {
                found.ifPresent(known -> departures.news(asNews(known), now));
                quietAgain(call, now);
            });
        }
    }

    private static CallStatusFact asNews(CarrierCall call) {
        return new CallStatusFact(
                call.call(),
                call.parent(),
                call.direction(),
                call.state(),
                call.duration(),
                call.ended().or(call::started).orElse(Instant.EPOCH),
                -1);
    }

    private void quietAgain(ProviderCallId leg, Instant now) {
        book.lockByLeg(leg).ifPresent(call -> book.heard(call, book.leg(leg).orElseThrow(), now));
    }

    private List<LegRow> open(Instant due) {
        var open = "SELECT l FROM LegRow l WHERE l.over = FALSE";
        return due == null
                ? entities.createQuery(open, LegRow.class).getResultList()
                : entities.createQuery(open + " AND l.checkAt <= :due ORDER BY l.checkAt", LegRow.class)
                        .setParameter("due", due)
                        .setMaxResults(100)
                        .getResultList();
    }

    private List<CallRow> begun() {
        return entities.createQuery("SELECT c FROM CallRow c WHERE c.state = :state", CallRow.class)
                .setParameter("state", CallState.CONNECTING)
                .getResultList();
    }
}
