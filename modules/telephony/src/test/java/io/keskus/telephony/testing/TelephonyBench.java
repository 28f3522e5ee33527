package io.keskus.telephony.testing;

import io.keskus.kernel.TenantId;
import io.keskus.platform.EventConsumer;
import io.keskus.platform.Ids;
import io.keskus.platform.Outbox;
import io.keskus.platform.Secrets;
import io.keskus.platform.outbox.Deliveries;
import io.keskus.platform.secrets.Keyset;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.telephony.DialPermit;
import io.keskus.telephony.Providers;
import io.keskus.telephony.Telephony;
import io.keskus.telephony.TelephonySettings;
import io.keskus.telephony.accounts.AccountDirectory;
import io.keskus.telephony.accounts.Accounts;
import io.keskus.telephony.control.CommandBench;
import io.keskus.telephony.control.Commands;
import io.keskus.telephony.numbers.NumberBench;
import io.keskus.telephony.numbers.Numbers;
import io.keskus.telephony.webhooks.Inbox;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * The module put together without a container, on a real database and a made-up carrier that writes down what it is told: for
 * tests of this module and of those above it.
 */
public final class TelephonyBench implements AutoCloseable {
    public final TenantId tenant;
    public final RecordingCarrier carrier = new RecordingCarrier();
    public final List<DialPermit> permits = new ArrayList<>();
    public final TelephonySettings settings = new TelephonySettings(
            URI.create("https://calls.example.com"),
            PlainProvider.NAME,
            List.of(Locale.UK, Locale.forLanguageTag("fi-FI")),
            50);
    public final Secrets secrets;

    private final TestDatabase database;
    private final Clock clock;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(3);
    private final Providers providers;
    private final Accounts accounts;
    private final Commands commands;

    /** @param consumers of the events that are told */
    public TelephonyBench(TestDatabase database, Clock clock, EventConsumer... consumers) {
        this(database, clock, new TenantId(Ids.next()), new Secrets(Keyset.ephemeral()), consumers);
    }

    private TelephonyBench(
            TestDatabase database, Clock clock, TenantId tenant, Secrets secrets, EventConsumer... consumers) {
        this.tenant = tenant;
        this.secrets = secrets;
        this.database = database;
        this.clock = clock;
        this.providers = new Providers(List.of(new PlainProvider(carrier)));
        this.accounts = new Accounts(
                database.entityManager(), database.unitOfWork(), secrets, new AccountDirectory(database.dataSource()));
        var outbox = new Outbox(new Deliveries(
                database.entityManager(), database.unitOfWork(), List.of(consumers), List.of(), threads));
        this.commands = CommandBench.commands(database, this, outbox, clock, threads);
        accounts.keep(tenant, PlainProvider.NAME, RecordingCarrier.access("AC" + tenant, "secret"));
    }

    /** The façade that other modules see. */
    public Telephony telephony() {
        return new Telephony(numbers(), commands, accounts, providers, settings, permits);
    }

    /** A number of the tenant, for this flow from now on. */
    public void assign(String e164, String flow) {
        database.unitOfWork().run(tenant, () -> NumberBench.assign(numbers(), e164, flow, clock.instant()));
    }

    public Numbers numbers() {
        return new Numbers(database.entityManager());
    }

    public Inbox inbox() {
        return new Inbox(database.entityManager());
    }

    public Accounts accounts() {
        return accounts;
    }

    public Providers providers() {
        return providers;
    }

    public Commands commands() {
        return commands;
    }

    /** The same tenant in a new process: nothing is remembered but what is in the database. This one must be closed. */
    public TelephonyBench restarted(EventConsumer... consumers) {
        return new TelephonyBench(database, clock, tenant, secrets, consumers);
    }

    /** Carries out what is due, as after a restart. */
    public void sweep() {
        CommandBench.sweep(database, commands);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
