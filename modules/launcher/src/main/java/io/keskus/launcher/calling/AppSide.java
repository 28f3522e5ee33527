package io.keskus.launcher.calling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.launcher.Checkout;
import io.keskus.launcher.ExampleTenant;
import io.keskus.launcher.Http;
import io.keskus.launcher.LaunchFailure;
import io.keskus.launcher.Stack;
import io.keskus.launcher.Tokens;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What the app knows of one call: its journal while the call lasts, and what is in the books afterwards. */
public final class AppSide implements AutoCloseable {
    private static final int LOOK_EVERY_MILLIS = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private final String api;
    private final String callSid;
    private final Teller teller;
    private final Optional<Http> admin;
    private final ScheduledExecutorService watch;
    private final Map<String, String> agents = new HashMap<>();
    private int told;

    private AppSide(String api, String callSid, Teller teller, Optional<Http> admin) {
        this.api = api;
        this.callSid = callSid;
        this.teller = teller;
        this.admin = admin;
        this.watch = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "journal");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Begins to tell the journal.
     *
     * @param demo a running demo
     * @param checkout whose example tenant the number belongs to
     * @param number that was called
     * @param callSid the carrier's id of the caller's leg
     * @param teller told what happens
     * @return to be closed when the call is over
     */
    public static AppSide of(Stack demo, Checkout checkout, String number, String callSid, Teller teller) {
        var owner = ExampleTenant.all(checkout.home()).stream()
                .filter(tenant -> tenant.numbers().contains(number))
                .findFirst();
        var api = demo.app().address() + "/api/v1/tenants/"
                + owner.map(ExampleTenant::slug).orElse("");
        var side = new AppSide(api, callSid, teller, owner.map(tenant -> Http.bearer(admin(demo, tenant))));
        side.watch.scheduleWithFixedDelay(side::look, 0, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return side;
    }

    private static String admin(Stack demo, ExampleTenant tenant) {
        var person = tenant.people().stream()
                .filter(each -> each.roles().contains("tenant-admin"))
                .findFirst()
                .orElseThrow(
                        () -> new LaunchFailure(tenant.slug() + " has no tenant-admin, who could read its calls."));
        return Tokens.ofUser(demo.keycloak().issuer(), person.email(), demo.demoPassword(), tenant.slug())
                .accessToken();
    }

    private synchronized void look() {
        try {
            admin.map(http -> http.get(api + "/interactions/journal?providerCall=" + callSid))
                    .filter(answer -> answer.status() == 200)
                    .ifPresent(answer -> {
                        var entries = answer.json();
                        for (; told < entries.size(); told++) {
                            teller.app(named(entries.get(told)));
                        }
                    });
        } catch (LaunchFailure away) {
            // it may be starting again; the next look shows what this one missed
            teller.remark("(" + away.getMessage() + ")");
        }
    }

    private JsonNode named(JsonNode entry) {
        if (entry.path("fact") instanceof ObjectNode fact && fact.has("agent")) {
            fact.put("agentName", agents.computeIfAbsent(fact.path("agent").asText(), this::name));
        }
        return entry;
    }

    private String name(String agent) {
        return admin.map(http -> http.get(api + "/members/" + agent).success())
                .map(answer -> answer.json().path("name").asText())
                .orElse(agent);
    }

    /** Waits until the call is in the books and tells them; says so when it is not there in time. */
    public void tellTheRest() {
        if (admin.isEmpty()) {
            teller.remark("The number belongs to no example tenant, so nobody's books are shown.");
            return;
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var found = books();
        while (found.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            found = books();
        }
        look();
        found.ifPresentOrElse(
                books -> teller.books(books.record, books.usage),
                () -> teller.remark("No rated record after " + PATIENCE.toSeconds() + " s."));
    }

    private record Books(JsonNode record, JsonNode usage) {}

    private Optional<Books> books() {
        var http = admin.orElseThrow();
        var records = http.get(api + "/interactions?providerCall=" + callSid)
                .success()
                .json()
                .path("items");
        if (records.isEmpty()) {
            return Optional.empty();
        }
        var record = records.get(0);
        var usage = http.get(api + "/interactions/" + record.path("interaction").asText() + "/usage")
                .success()
                .json();
        return isRated(usage) ? Optional.of(new Books(record, usage)) : Optional.empty();
    }

    private static boolean isRated(JsonNode usage) {
        for (var line : usage.path("usage")) {
            if (!line.hasNonNull("amount")) {
                return false;
            }
        }
        return !usage.path("usage").isEmpty() && usage.hasNonNull("total");
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
