package io.keskus.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.keskus.simulator.http.Forms;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A customer's server: answers documents by path and keeps every request. */
final class Customer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Function<Map<String, String>, String>> documents = new ConcurrentHashMap<>();
    private final List<Visit> visits = new CopyOnWriteArrayList<>();

    Customer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    /** One request of the carrier. */
    record Visit(String method, String path, Map<String, String> parameters, String signature, String url) {}

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    Customer on(String path, String twiml) {
        return on(path, parameters -> twiml);
    }

    Customer on(String path, Function<Map<String, String>, String> document) {
        documents.put(path, document);
        return this;
    }

    List<Visit> visits(String path) {
        return visits.stream().filter(visit -> visit.path().equals(path)).toList();
    }

    /** Forgets the visits. */
    void forget() {
        visits.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var uri = exchange.getRequestURI();
        var parameters = new LinkedHashMap<String, String>();
        Forms.parse(uri.getRawQuery()).forEach((name, values) -> parameters.put(name, values.get(0)));
        Forms.parse(body).forEach((name, values) -> parameters.put(name, values.get(0)));
        visits.add(new Visit(
                exchange.getRequestMethod(),
                uri.getPath(),
                parameters,
                exchange.getRequestHeaders().getFirst("X-Twilio-Signature"),
                url(uri.toString())));
        var document = documents.get(uri.getPath());
        var answer = document == null ? null : document.apply(parameters);
        if (answer == null) {
            exchange.sendResponseHeaders(document == null ? 404 : 500, -1);
        } else {
            var bytes = ("<Response>" + answer + "</Response>").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/xml");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
