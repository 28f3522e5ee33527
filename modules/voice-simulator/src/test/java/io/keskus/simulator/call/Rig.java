package io.keskus.simulator.call;

import io.keskus.simulator.account.Account;
import io.keskus.simulator.account.Contents;
import io.keskus.simulator.account.Holding;
import io.keskus.simulator.account.Register;
import io.keskus.simulator.http.Forms;
import io.keskus.simulator.prompt.EstimatedPrompts;
import io.keskus.simulator.prompt.Prompts;
import io.keskus.simulator.webhook.Delivery;
import io.keskus.simulator.webhook.FaultBook;
import io.keskus.simulator.webhook.Web;
import io.keskus.simulator.webhook.WebhookLog;
import io.keskus.simulator.webhook.Webhooks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** An exchange without a network: documents from a map, time that passes when the test says so. */
final class Rig implements Web {

    static final String ACCOUNT = "AC11111111111111111111111111111111";
    static final String NUMBER = "+358401000001";
    static final String CALLER = "+358409000001";
    static final Path SOUNDS = Path.of("target", "sounds");
    static final String BASE = "http://shop.example";

    final VirtualTime time = new VirtualTime();
    final FaultBook faults = new FaultBook();
    final WebhookLog log = new WebhookLog();
    final Register register = new Register(Contents.empty(), contents -> {});
    final Exchange exchange;
    final List<Visit> visits = new ArrayList<>();
    private final Map<String, Function<Visit, Answer>> documents = new HashMap<>();

    /** One request of the carrier. */
    record Visit(String method, String path, Map<String, String> parameters) {
        String get(String name) {
            return parameters.get(name);
        }
    }

    Rig() {
        this(new EstimatedPrompts(Duration.ofMillis(10), Duration.ofSeconds(5)));
    }

    Rig(Prompts prompts) {
        var now = time.now();
        register.put(new Account(ACCOUNT, ACCOUNT, "12345", "outdoor", "active", 1, now, now));
        var fields = new LinkedHashMap<String, String>();
        fields.put("PhoneNumber", NUMBER);
        fields.put("VoiceUrl", BASE + "/voice");
        fields.put("StatusCallback", BASE + "/status");
        register.put(new Holding("PN11111111111111111111111111111111", ACCOUNT, fields, now, now));
        var delivery =
                new Delivery(this, time::soon, time::after, sid -> "12345", time::now, () -> "token", faults, log);
        exchange = new Exchange(
                time,
                new Webhooks(delivery, faults),
                register,
                new Settings(prompts, SOUNDS, "http://carrier.example"));
        on("/status", "");
    }

    /** A number of the account with another field set. */
    Rig number(String field, String value) {
        var number = register.findNumber(NUMBER).orElseThrow();
        register.put(number.changed(Map.of(field, value), time.now()));
        return this;
    }

    Rig on(String path, String verbs) {
        return on(path, visit -> document(verbs));
    }

    Rig on(String path, Function<Visit, Answer> document) {
        documents.put(path, document);
        return this;
    }

    static Answer document(String verbs) {
        return new Received(200, "text/xml", "<Response>" + verbs + "</Response>");
    }

    Call call() {
        return call(CallerScript.silent());
    }

    Call call(Script script) {
        return exchange.inbound().place(CALLER, NUMBER, script);
    }

    Call call(String verbs) {
        on("/voice", verbs);
        return call();
    }

    Rig pass(String iso) {
        time.pass(Duration.parse(iso));
        return this;
    }

    List<Visit> visits(String path) {
        return visits.stream().filter(visit -> visit.path().equals(path)).toList();
    }

    Visit visit(String path) {
        var all = visits(path);
        if (all.size() != 1) {
            throw new AssertionError(path + " was asked " + all.size() + " times: " + all);
        }
        return all.get(0);
    }

    static List<Map<String, Object>> events(Call call, String event) {
        return call.timeline().entries().stream()
                .filter(entry -> entry.get("event").equals(event))
                .toList();
    }

    static List<Object> heard(Call call) {
        return events(call, "heard").stream()
                .map(entry -> entry.getOrDefault("text", entry.getOrDefault("url", entry.get("kind"))))
                .toList();
    }

    @Override
    public void send(Letter letter, Consumer<Answer> answered) {
        var url = letter.url();
        var parameters = new LinkedHashMap<String, String>();
        Forms.parse(url.getRawQuery()).forEach((name, values) -> parameters.put(name, values.get(0)));
        Forms.parse(letter.body()).forEach((name, values) -> parameters.put(name, values.get(0)));
        var visit = new Visit(letter.method(), url.getPath(), parameters);
        visits.add(visit);
        var document = documents.get(url.getPath());
        answered.accept(document == null ? new Received(404, "text/plain", "") : document.apply(visit));
    }
}
