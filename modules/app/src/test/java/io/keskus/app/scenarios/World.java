package io.keskus.app.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.launcher.Checkout;
import io.keskus.launcher.ExampleTenant;
import io.keskus.launcher.FirstReach;
import io.keskus.launcher.Http;
import io.keskus.launcher.OutsideCall;
import io.keskus.launcher.Ports;
import io.keskus.launcher.Progress;
import io.keskus.launcher.ScriptedAgent;
import io.keskus.launcher.Stack;
import io.keskus.launcher.Tenants;
import io.keskus.launcher.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Everything, started once for the suite: database behind a proxy, Keycloak, the carrier, the app, three tenants. */
final class World {
    static final List<String> TENANTS = List.of("credit", "outdoor", "webshop");

    private static World running;

    private final Checkout checkout = Checkout.find();
    private final Stack stack;
    private final DatabaseProxy proxy;
    private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(8);
    private final SignIns signIns = new SignIns();

    private World(Path work) throws IOException {
        var ports = Ports.free();
        proxy = new DatabaseProxy(ports.database());
        stack = Stack.forTests(
                work,
                ports,
                Map.ofEntries(
                        Map.entry(
                                "KESKUS_DB_URL",
                                "jdbc:mysql://127.0.0.1:" + proxy.port()
                                        + "/keskus?sslMode=DISABLED&allowPublicKeyRetrieval=true"),
                        Map.entry("KESKUS_CALLS_CHECK_EVERY", "PT1S"),
                        Map.entry("KESKUS_CALLS_BOOKS_EVERY", "PT5S"),
                        Map.entry("KESKUS_RECORDINGS_ORPHANS_EVERY", "PT5S"),
                        Map.entry("KESKUS_CALLS_CONNECT_WITHIN", "PT60S"),
                        Map.entry("KESKUS_CALLS_RETURN_WITHIN", "PT60S"),
                        Map.entry("KESKUS_CALLS_QUIET_IN_TALK", "PT8S"),
                        Map.entry("KESKUS_CALLS_QUIET_OTHERWISE", "PT8S"),
                        Map.entry("KESKUS_CALLBACKS_DIAL_WITHIN", "PT30M"),
                        Map.entry(Stack.SPEECH_RATE, "5")));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        stack.start(Progress.SILENT);
        new Tenants(checkout, stack.app().address(), stack::operator).apply(Progress.SILENT);
        new FirstReach(stack, ExampleTenant.all(checkout.home())).await(Progress.SILENT);
    }

    static synchronized World running() {
        if (running == null) {
            try {
                running = new World(Files.createTempDirectory("keskus-world"));
            } catch (IOException failure) {
                throw new IllegalStateException("the scenarios' world does not start", failure);
            }
        }
        return running;
    }

    Stack stack() {
        return stack;
    }

    DatabaseProxy proxy() {
        return proxy;
    }

    ExampleTenant tenant(String slug) {
        return ExampleTenant.of(checkout.home(), slug);
    }

    /** The number that the tenant's callers call. */
    String number(String slug) {
        return tenant(slug).numbers().get(0);
    }

    String emailOf(String slug, String role, int which) {
        return tenant(slug).people().stream()
                .filter(person -> person.roles().contains(role))
                .skip(which)
                .findFirst()
                .orElseThrow()
                .email();
    }

    /** Requests to the tenant's API as its admin. */
    Http admin(String slug) {
        return person(slug, "tenant-admin");
    }

    /** Requests to the tenant's API as the first person with that role. */
    Http person(String slug, String role) {
        return Http.bearer(signIns.token(
                slug + " " + role,
                () -> Tokens.ofUser(stack.keycloak().issuer(), emailOf(slug, role, 0), stack.demoPassword(), slug)));
    }

    String api(String slug) {
        return stack.app().address() + "/api/v1/tenants/" + slug;
    }

    String control() {
        return stack.simulator().address() + "/_sim";
    }

    OutsideCall call(String from, String slug, Optional<Duration> talk, String... press) {
        return OutsideCall.place(
                control(), new OutsideCall.Plan(from, number(slug), false, List.of(press), Optional.empty(), talk));
    }

    ScriptedAgent agent(String slug, int which, Duration talk, int calls) {
        var site = new ScriptedAgent.Site(
                stack.app().address(), control(), stack.keycloak().issuer());
        var login = new ScriptedAgent.Login(slug, emailOf(slug, "agent", which), stack.demoPassword());
        var work = new ScriptedAgent.Work(talk, Duration.ofMillis(100), "done", calls);
        return new ScriptedAgent(site, login, work, timers, (what, message) -> {});
    }

    /** The carrier's account of the tenant, by the name it was opened under. */
    String account(String slug) {
        var accounts = Http.anonymous().get(control() + "/accounts").success().json();
        return stream(accounts)
                .filter(account -> account.path("friendlyName").asText().contains(slug))
                .map(account -> account.path("sid").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no carrier account of " + slug + " in " + accounts));
    }

    /** The token of that account. */
    String carrierToken(String slug) {
        var sid = account(slug);
        return stream(Http.anonymous().get(control() + "/accounts").success().json())
                .filter(account -> account.path("sid").asText().equals(sid))
                .map(account -> account.path("authToken").asText())
                .findFirst()
                .orElseThrow();
    }

    Path home() {
        return checkout.home();
    }

    /** Every leg the carrier ever had of the tenant: the witness. */
    List<JsonNode> legs(String slug) {
        return stream(Http.anonymous()
                        .get(control() + "/legs?timeline=false&account=" + account(slug))
                        .success()
                        .json())
                .toList();
    }

    /** The record of the call with that caller's leg, once there is one. */
    Optional<JsonNode> record(String slug, String callSid) {
        var page = admin(slug)
                .get(api(slug) + "/interactions?providerCall=" + callSid)
                .success()
                .json();
        return stream(page.path("items")).findFirst();
    }

    void faults(String slug, Map<String, Object> faults) {
        var body = new HashMap<String, Object>(faults);
        body.put("account", account(slug));
        Http.anonymous().post(control() + "/faults", body).success();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Waits until it holds; looks often, since nobody outside is told. */
    static void eventually(String what, Duration within, BooleanSupplier holds) {
        long end = System.nanoTime() + within.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + within + ": " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
