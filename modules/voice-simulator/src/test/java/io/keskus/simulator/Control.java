package io.keskus.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.simulator.http.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** The control API, as an outside program uses it. */
final class Control {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    Control(int port) {
        base = "http://127.0.0.1:" + port + "/_sim";
    }

    JsonNode post(String path, Object body) {
        return send("POST", path, body);
    }

    JsonNode put(String path, Object body) {
        return send("PUT", path, body);
    }

    JsonNode get(String path) {
        return send("GET", path, null);
    }

    /** Of a request to an address outside {@code /_sim}. */
    int statusOf(String method, String path, Object body) {
        return exchange(method, "/.." + path, body).statusCode();
    }

    int status(String method, String path, Object body) {
        return exchange(method, path, body).statusCode();
    }

    /** Reads the timeline line by line until one fits, 20 s at most. */
    JsonNode awaitEvent(String callSid, Predicate<JsonNode> wanted) {
        var request = HttpRequest.newBuilder(URI.create(base + "/calls/" + callSid + "/timeline?follow=true"))
                .build();
        try (var lines =
                client.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            return CompletableFuture.supplyAsync(
                            () -> lines.map(Control::parse).filter(wanted).findFirst())
                    .get(20, TimeUnit.SECONDS)
                    .orElseThrow(() -> new AssertionError("the call ended without it: " + told(callSid)));
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come in 20 s: " + told(callSid), e);
        } catch (IOException | InterruptedException | ExecutionException e) {
            throw new AssertionError(told(callSid), e);
        }
    }

    private String told(String callSid) {
        return String.join(
                "\n", events(callSid).stream().map(JsonNode::toString).toList());
    }

    JsonNode awaitEvent(String callSid, String event) {
        return awaitEvent(callSid, entry -> entry.path("event").asText().equals(event));
    }

    List<JsonNode> events(String callSid) {
        return exchange("GET", "/calls/" + callSid + "/timeline", null)
                .body()
                .lines()
                .map(Control::parse)
                .toList();
    }

    JsonNode leg(String callSid) {
        return get("/calls/" + callSid);
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private JsonNode send(String method, String path, Object body) {
        var response = exchange(method, path, body);
        if (response.statusCode() >= 300) {
            throw new AssertionError(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return parse(response.body());
    }

    private HttpResponse<String> exchange(String method, String path, Object body) {
        var publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body instanceof String text ? text : Json.line(body));
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(base + path).normalize())
                            .method(method, publisher)
                            .timeout(Duration.ofSeconds(60))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(method + " " + path, e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }
}
