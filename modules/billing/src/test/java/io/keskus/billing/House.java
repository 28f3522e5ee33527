package io.keskus.billing;

import io.keskus.billing.charging.Charging;
import io.keskus.billing.charging.EndedCalls;
import io.keskus.billing.config.TariffSection;
import io.keskus.billing.metering.UsageLog;
import io.keskus.billing.tariffs.PricePlans;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.TenantId;
import io.keskus.platform.EventConsumer;
import io.keskus.platform.Ids;
import io.keskus.platform.Outbox;
import io.keskus.platform.testing.MovedClock;
import io.keskus.platform.testing.Race;
import io.keskus.platform.testing.TestBeans;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.tenancy.ConfigFiles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

/** The module on a real database, from noon on, with a tenant of its own for each test. */
public final class House implements AutoCloseable {
    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456Z");

    public final TestDatabase database = TestDatabase.create();
    /** What was told of prices, as it arrives. */
    public final BlockingQueue<UsageRated> told = new LinkedBlockingQueue<>();

    public final MovedClock clock = new MovedClock(NOON);
    public final UsageLog log = new UsageLog(database.entityManager(), clock);
    public final PricePlans plans = new PricePlans(database.entityManager(), clock);
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private final Outbox news = TestBeans.outbox(database, threads, new Listener());
    public final Charging charging = new Charging(database.entityManager(), log, plans, news, clock);
    public final Billing billing = new Billing(log, charging, plans);
    public final TariffSection tariff = new TariffSection(plans, charging);
    public final EndedCalls endedCalls = new EndedCalls(log, charging);
    /** Where calls publish. */
    public final Outbox calls = TestBeans.outbox(database, threads, endedCalls);

    public TenantId newTenant() {
        return new TenantId(Ids.next());
    }

    /** A tenant with a tariff. @param prices the lines under {@code prices:} */
    public TenantId newTenant(String... prices) {
        var tenant = newTenant();
        apply(tenant, tariff(prices));
        return tenant;
    }

    public static String tariff(String... prices) {
        return "currency: EUR\nvalidFrom: \"2026-01-01\"\nprices:\n  - " + String.join("\n  - ", prices) + "\n";
    }

    public void apply(TenantId tenant, String tariffYaml) {
        run(tenant, () -> tariff.apply(new ConfigFiles(Map.of("tariff.yaml", tariffYaml))));
    }

    public <T> T in(TenantId tenant, Supplier<T> work) {
        return database.unitOfWork().in(tenant, work);
    }

    public void run(TenantId tenant, Runnable work) {
        database.unitOfWork().run(tenant, work);
    }

    /** Runs the work on this many threads that set out together, each in a unit of its own. */
    public <T> List<T> race(int threads, TenantId tenant, Supplier<T> work) throws Exception {
        return Race.of(threads, () -> in(tenant, work));
    }

    public long count(String table, TenantId tenant) {
        return database.count(table, tenant);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        database.close();
    }

    private final class Listener implements EventConsumer {
        @Override
        public String name() {
            return "test.listener";
        }

        @Override
        public Set<Class<? extends DomainEvent>> events() {
            return Set.of(UsageRated.class);
        }

        @Override
        public void handle(DomainEvent event) {
            told.add((UsageRated) event);
        }
    }
}
