package io.keskus.twilio;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.keskus.telephony.AccountAccess;
import io.keskus.telephony.CallScript;
import io.keskus.telephony.ConferenceFact;
import io.keskus.telephony.LegState;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.StepToken;
import io.keskus.telephony.Verb;
import io.keskus.telephony.WebhookAddresses;
import io.keskus.telephony.WebhookKind;
import io.keskus.telephony.WebhookMessage;
import io.keskus.telephony.WebhookRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Our webhooks, as far as the adapter knows them: checks signatures, reads messages, answers with prepared scripts. */
final class HookListener implements AutoCloseable {
    private final TwilioVoice twilio;
    private final HttpServer server;
    private final BlockingQueue<WebhookMessage> heard = new LinkedBlockingQueue<>();
    private final Map<String, CallScript> scripts = new ConcurrentHashMap<>();
    private final AtomicInteger forged = new AtomicInteger();
    private volatile List<String> tokens = List.of();

    HookListener(TwilioVoice twilio) throws IOException {
        this.twilio = twilio;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/hooks/twilio/", this::receive);
        server.start();
    }

    WebhookAddresses addresses() {
        return new WebhookAddresses(URI.create(publicUrl()), "twilio");
    }

    void accepts(AccountAccess access) {
        tokens = access.authTokens();
    }

    /** @param question the end of the message's key, as {@code arrived} or {@code step|k1} */
    void answers(String question, Verb... verbs) {
        scripts.put(question, CallScript.of(verbs));
    }

    int forged() {
        return forged.get();
    }

    WebhookMessage next() {
        return next(message -> true);
    }

    <T extends WebhookMessage> T nextOf(Class<T> type) {
        return type.cast(next(type::isInstance));
    }

    ConferenceFact nextConference(ConferenceFact.What what) {
        return ((WebhookMessage.ConferenceNews) next(message -> message instanceof WebhookMessage.ConferenceNews news
                        && news.fact().what() == what))
                .fact();
    }

    LegState nextFinal(ProviderCallId leg) {
        return ((WebhookMessage.LegNews) next(message -> message instanceof WebhookMessage.LegNews news
                        && news.fact().call().equals(leg)
                        && news.fact().state().isFinal()))
                .fact()
                .state();
    }

    private WebhookMessage next(Predicate<WebhookMessage> wanted) {
        try {
            for (; ; ) {
                var message = heard.poll(10, TimeUnit.SECONDS);
                if (message == null) {
                    throw new AssertionError("nothing came");
                }
                if (wanted.test(message)) {
                    return message;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String publicUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void receive(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var path = exchange.getRequestURI()
                .getPath()
                .substring("/hooks/twilio/".length())
                .split("/");
        var request = new WebhookRequest(
                WebhookKind.find(path[0]).orElseThrow(),
                path.length > 1 ? Optional.of(new StepToken(path[1])) : Optional.empty(),
                publicUrl() + exchange.getRequestURI(),
                form(new String(body, StandardCharsets.UTF_8)),
                Map.of(
                        "x-twilio-signature",
                        Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-Twilio-Signature"))
                                .orElse("")),
                body);
        if (!twilio.isGenuine(request, tokens)) {
            forged.incrementAndGet();
        }
        var message = twilio.read(request, Instant.now());
        message.ifPresent(heard::add);
        var answer = message.map(this::answer).orElse("").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/xml");
        exchange.sendResponseHeaders(answer.length == 0 ? 204 : 200, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private String answer(WebhookMessage message) {
        var question = message.key().substring(message.key().indexOf('|') + 1);
        return Optional.ofNullable(scripts.get(question))
                .map(script -> twilio.render(script, addresses()).body())
                .orElse("");
    }

    private static Map<String, List<String>> form(String body) {
        var form = new LinkedHashMap<String, List<String>>();
        for (var pair : body.split("&")) {
            var parts = pair.split("=", 2);
            form.computeIfAbsent(decode(parts[0]), none -> new ArrayList<>())
                    .add(parts.length == 2 ? decode(parts[1]) : "");
        }
        return form;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
