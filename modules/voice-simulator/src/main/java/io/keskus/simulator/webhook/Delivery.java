package io.keskus.simulator.webhook;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Signs and sends one hook, again where it must be, and writes each attempt into the log. */
public final class Delivery {

    private final Web web;
    private final Executor loop;
    private final BiConsumer<Duration, Runnable> realDelay;
    private final UnaryOperator<String> tokens;
    private final Supplier<Instant> now;
    private final Supplier<String> idempotencyTokens;
    private final FaultBook faults;
    private final WebhookLog log;
    private int underWay;

    /**
     * @param loop runs tasks on the carrier's thread
     * @param realDelay runs a task on the carrier's thread after some real time
     * @param tokens the signing token of an account
     */
    public Delivery(
            Web web,
            Executor loop,
            BiConsumer<Duration, Runnable> realDelay,
            UnaryOperator<String> tokens,
            Supplier<Instant> now,
            Supplier<String> idempotencyTokens,
            FaultBook faults,
            WebhookLog log) {
        this.web = web;
        this.loop = loop;
        this.realDelay = realDelay;
        this.tokens = tokens;
        this.now = now;
        this.idempotencyTokens = idempotencyTokens;
        this.faults = faults;
        this.log = log;
    }

    /** Requests that are not answered yet. */
    public int underWay() {
        return underWay;
    }

    void dropped(Hook hook) {
        log.add(line(hook, now.get(), 1, "dropped", 0, 0, ""));
    }

    void deliver(Hook hook, Consumer<Web.Answer> answered) {
        underWay++;
        Consumer<Web.Answer> settled = answer -> {
            underWay--;
            answered.accept(answer);
        };
        URI url;
        try {
            url = URI.create(hook.url());
        } catch (IllegalArgumentException e) {
            url = null;
        }
        if (url == null
                || url.getHost() == null
                || !String.valueOf(url.getScheme()).startsWith("http")) {
            var answer = new Web.NotConnected("not an absolute http address: " + hook.url());
            log.add(line(hook, now.get(), 1, "not-connected", 0, 0, answer.why()));
            loop.execute(() -> settled.accept(answer));
            return;
        }
        var attempts = new Attempts(hook, Overrides.of(url.getFragment()), settled);
        int latency = faults.of(hook.accountSid()).latencyMs();
        if (latency > 0) {
            realDelay.accept(Duration.ofMillis(latency), attempts::next);
        } else {
            attempts.next();
        }
    }

    private static WebhookLog.Line line(
            Hook hook, Instant at, int attempt, String fate, int status, long latencyMs, String answer) {
        return new WebhookLog.Line(
                at,
                hook.kind(),
                hook.event(),
                hook.accountSid(),
                hook.sid(),
                hook.method(),
                hook.url(),
                hook.parameters(),
                attempt,
                fate,
                status,
                latencyMs,
                answer.length() > 2000 ? answer.substring(0, 2000) : answer);
    }

    /** The attempts at one hook. */
    private final class Attempts {
        private final Hook hook;
        private final Overrides overrides;
        private final Consumer<Web.Answer> settled;
        private final String idempotencyToken = idempotencyTokens.get();
        private final long started = System.nanoTime();
        private int made;

        private Attempts(Hook hook, Overrides overrides, Consumer<Web.Answer> settled) {
            this.hook = hook;
            this.overrides = overrides;
            this.settled = settled;
        }

        private void next() {
            made++;
            var at = now.get();
            if (faults.refuses(hook.accountSid())) {
                answered(at, System.nanoTime(), "refused", new Web.Received(503, "", ""));
                return;
            }
            long sent = System.nanoTime();
            web.send(letter(), answer -> loop.execute(() -> answered(at, sent, "", answer)));
        }

        private void answered(Instant at, long sent, String fate, Web.Answer answer) {
            long latency = Duration.ofNanos(System.nanoTime() - sent).toMillis();
            boolean received = answer instanceof Web.Received;
            log.add(line(
                    hook,
                    at,
                    made,
                    fate.isEmpty() ? fate(answer) : fate,
                    received ? ((Web.Received) answer).status() : 0,
                    latency,
                    received ? ((Web.Received) answer).body() : answer.toString()));
            boolean time = System.nanoTime() - started < overrides.totalTime().toNanos();
            if (made <= overrides.retries() && overrides.retry(answer) && time) {
                next();
            } else {
                settled.accept(answer);
            }
        }

        private Web.Letter letter() {
            var address = hook.url().split("#", 2)[0];
            var headers = new LinkedHashMap<String, String>();
            headers.put("User-Agent", "TwilioProxy/1.1");
            headers.put("Accept", "*/*");
            headers.put("I-Twilio-Idempotency-Token", idempotencyToken);
            var token = tokens.apply(hook.accountSid());
            if ("GET".equalsIgnoreCase(hook.method())) {
                if (!hook.parameters().isEmpty()) {
                    address += (address.contains("?") ? "&" : "?") + form(hook.parameters());
                }
                headers.put("X-Twilio-Signature", Signature.of(token, address, Map.of()));
                return new Web.Letter("GET", URI.create(address), headers, null, overrides.readTimeout());
            }
            headers.put("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");
            headers.put("X-Twilio-Signature", Signature.of(token, address, hook.parameters()));
            return new Web.Letter(
                    "POST", URI.create(address), headers, form(hook.parameters()), overrides.readTimeout());
        }
    }

    private static String fate(Web.Answer answer) {
        if (answer instanceof Web.Received) {
            return "answered";
        }
        if (answer instanceof Web.NotConnected) {
            return "not-connected";
        }
        return answer instanceof Web.TimedOut ? "timed-out" : "broken";
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(pair -> encode(pair.getKey()) + "=" + encode(pair.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
