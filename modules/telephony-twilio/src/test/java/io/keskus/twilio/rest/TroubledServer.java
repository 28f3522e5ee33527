package io.keskus.twilio.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.keskus.twilio.TwilioSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Answers as it is told, and counts what arrives. */
final class TroubledServer implements AutoCloseable {
    private record Answer(int status, String body, boolean silent) {}

    final List<String> arrived = new CopyOnWriteArrayList<>();
    final List<String> bodies = new CopyOnWriteArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final HttpServer server;

    TroubledServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    synchronized TroubledServer answers(int status, String body) {
        answers.add(new Answer(status, body, false));
        return this;
    }

    /** Takes the request and says nothing. */
    synchronized TroubledServer isSilent() {
        answers.add(new Answer(0, "", true));
        return this;
    }

    TwilioSettings settings() {
        return settings(Duration.ofSeconds(10));
    }

    TwilioSettings settings(Duration answerTimeout) {
        return new TwilioSettings(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/carrier"),
                "ACmaster",
                "master-token",
                Duration.ofSeconds(5),
                answerTimeout,
                Optional.of(URI.create("https://rescue.example/bin")),
                Map.of());
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        arrived.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var answer = next();
        if (answer.silent()) {
            try {
                over.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return;
        }
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private synchronized Answer next() {
        return answers.size() > 1 ? answers.poll() : answers.peek();
    }
}
