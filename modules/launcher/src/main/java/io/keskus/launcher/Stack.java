package io.keskus.launcher;

import io.keskus.launcher.processes.PrivateFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/**
 * Everything that Keskus needs on one machine: database, Keycloak, carrier and app, on the loopback address.
 *
 * <p>For a test suite: {@code try (var stack = Stack.forTests(directory)) { stack.start(Progress.SILENT); … }}. The app
 * may be killed and started again while the rest keeps running: {@code stack.app().kill9(); stack.app().start(…)}.
 */
public final class Stack implements AutoCloseable {
    /** The provider's first person, who may create resellers and tenants. */
    public static final String OPERATOR = "operator@keskus.example";

    /** Among the settings: milliseconds that the carrier takes to speak a character; tests speak fast. */
    public static final String SPEECH_RATE = "CARRIER_SPEECH_RATE";

    /** Among the settings: options of the app's JVM, in place of those for a quick start; for measuring. */
    public static final String APP_JVM = "APP_JVM";

    private final Path work;
    private final Ports ports;
    private final Credentials credentials;
    private final MariaDb database;
    private final Keycloak keycloak;
    private final Simulator simulator;
    private final App app;
    private final Deque<Part> started = new ArrayDeque<>();

    /**
     * @param checkout that built the WAR and the simulator
     * @param work holds data, logs and passwords; kept between starts
     * @param ports where the parts listen
     * @param settings more environment for the app, which goes before what the stack sets itself
     */
    public Stack(Checkout checkout, Path work, Ports ports, Map<String, String> settings) {
        this(checkout, work, ports, settings, false);
    }

    private Stack(Checkout checkout, Path work, Ports ports, Map<String, String> settings, boolean forTests) {
        this.work = work;
        this.ports = ports;
        this.credentials = Credentials.in(work.resolve("credentials"));
        this.database = new MariaDb(checkout, work, ports.database(), credentials);
        this.keycloak = forTests
                ? Keycloak.forTests(checkout, work, ports.keycloak(), credentials, publicUrl())
                : new Keycloak(checkout, work, ports.keycloak(), credentials, publicUrl());
        this.simulator = new Simulator(
                checkout,
                work,
                ports.simulator(),
                credentials,
                Optional.ofNullable(settings.get(SPEECH_RATE)).map(Integer::valueOf));
        this.app = new App(checkout, work, ports.app(), appSettings(settings), jvm(settings));
    }

    /**
     * @param work an empty directory, such as a {@code @TempDir}
     * @param ports where the parts listen, such as {@link Ports#free()}
     * @param settings more environment for the app, which goes before what the stack sets itself
     * @return a stack of this checkout that starts as quickly as can be, see {@link Keycloak#forTests}
     */
    public static Stack forTests(Path work, Ports ports, Map<String, String> settings) {
        return new Stack(Checkout.find(), work, ports, settings, true);
    }

    /**
     * @param work an empty directory, such as a {@code @TempDir}
     * @return a stack of this checkout on free ports that starts as quickly as can be
     */
    public static Stack forTests(Path work) {
        return forTests(work, Ports.free(), Map.of());
    }

    /**
     * Starts everything at the same time; only the app waits for the database.
     *
     * @param progress hears what happens
     * @throws LaunchFailure when a port is taken or a part does not start; what had started is stopped again
     */
    public void start(Progress progress) {
        ports.requireFree();
        // Keycloak keeps password hashes, the database everything
        PrivateFile.directory(work);
        var threads = Executors.newFixedThreadPool(parts().size());
        try {
            var theRest = CompletableFuture.allOf(
                    CompletableFuture.runAsync(() -> start(keycloak, progress), threads),
                    CompletableFuture.runAsync(() -> start(simulator, progress), threads));
            var appOnItsDatabase = CompletableFuture.runAsync(() -> start(database, progress), threads)
                    .thenRunAsync(() -> start(app, progress), threads);
            firstFailureOrAll(theRest, appOnItsDatabase).join();
        } catch (CompletionException e) {
            stop(progress);
            throw e.getCause() instanceof LaunchFailure failure
                    ? failure
                    : new LaunchFailure("The stack cannot be started: " + e.getCause(), e.getCause());
        } finally {
            // whoever still waits for a part that was stopped
            threads.shutdownNow();
        }
    }

    private static CompletableFuture<?> firstFailureOrAll(CompletableFuture<Void> one, CompletableFuture<Void> other) {
        var failed = new CompletableFuture<Void>();
        for (var each : List.of(one, other)) {
            each.whenComplete((done, failure) -> {
                if (failure != null) {
                    failed.completeExceptionally(failure);
                }
            });
        }
        return CompletableFuture.anyOf(failed, CompletableFuture.allOf(one, other));
    }

    private void start(Part part, Progress progress) {
        synchronized (started) {
            started.push(part);
        }
        part.start(progress);
    }

    /**
     * Stops what was started, the last first.
     *
     * @param progress hears what happens
     */
    public void stop(Progress progress) {
        for (var part = next(); part != null; part = next()) {
            if (part.pid().isPresent()) {
                progress.say(part.name() + ": stopping");
                part.stop();
            }
        }
    }

    private Part next() {
        synchronized (started) {
            return started.poll();
        }
    }

    /** Stops everything, silently. */
    @Override
    public void close() {
        stop(Progress.SILENT);
    }

    /** @return the directory of data, logs and passwords */
    public Path work() {
        return work;
    }

    /** @return the stack's passwords */
    public Credentials credentials() {
        return credentials;
    }

    /** @return the database */
    public MariaDb database() {
        return database;
    }

    /** @return the identity server */
    public Keycloak keycloak() {
        return keycloak;
    }

    /** @return the carrier */
    public Simulator simulator() {
        return simulator;
    }

    /** @return the app */
    public App app() {
        return app;
    }

    /** @return all parts, in the order in which they are useful */
    public List<Part> parts() {
        return List.of(database, keycloak, simulator, app);
    }

    /** @return the one password of all accounts that the app makes here, and of the operator */
    public String demoPassword() {
        return credentials.password("demo-accounts");
    }

    /**
     * Signs the operator in, whose account is made when it is not there.
     *
     * @return a token for {@code /api/v1/operator/…}
     */
    public Tokens operator() {
        keycloak.ensurePerson(OPERATOR, "Operator", "Demo", demoPassword());
        return Tokens.ofUser(keycloak.issuer(), OPERATOR, demoPassword(), null);
    }

    /** @return the ports of the parts */
    public Ports ports() {
        return ports;
    }

    private static List<String> jvm(Map<String, String> settings) {
        return Optional.ofNullable(settings.get(APP_JVM))
                .map(options -> List.of(options.split(" ")))
                .orElse(App.QUICK_START);
    }

    private String publicUrl() {
        return "http://127.0.0.1:" + ports.app();
    }

    private Map<String, String> appSettings(Map<String, String> more) {
        var settings = new HashMap<String, String>();
        settings.put("KESKUS_DB_URL", database.address());
        settings.put("KESKUS_DB_USER", database.user());
        settings.put("KESKUS_DB_PASSWORD", database.password());
        settings.put("KESKUS_CLOCK_FILE", simulator.clockFile().toString());
        settings.put("KESKUS_SECRETS_KEYSET_FILE", work.resolve("keyset.json").toString());
        settings.put("KESKUS_SECRETS_CREATE", "true");
        settings.put("KESKUS_BLOBS_DIRECTORY", work.resolve("blobs").toString());
        settings.put("KESKUS_PUBLIC_URL", publicUrl());
        settings.put("KESKUS_IDENTITY_ISSUER", keycloak.issuer());
        settings.put("KESKUS_IDENTITY_CLIENT_SECRET", keycloak.clientSecret());
        settings.put("KESKUS_IDENTITY_DEMO_PASSWORD", demoPassword());
        settings.put("KESKUS_IDENTITY_OPERATORS", OPERATOR);
        settings.put("KESKUS_WEB_PHONE", simulator.address().replaceFirst("^http", "ws"));
        settings.put("KESKUS_TWILIO_BASE_URL", simulator.address());
        settings.put("KESKUS_TWILIO_ACCOUNT_SID", simulator.account());
        settings.put("KESKUS_TWILIO_AUTH_TOKEN", simulator.token());
        settings.put("KESKUS_TWILIO_FALLBACK_URL", simulator.rescueAddress());
        settings.putAll(more);
        return settings;
    }
}
