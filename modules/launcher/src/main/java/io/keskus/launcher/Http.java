package io.keskus.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** HTTP with JSON, signed in as somebody or as nobody; safe for many threads. */
public final class Http {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final String authorization;

    private Http(String authorization) {
        this.authorization = authorization;
    }

    /** @return requests without a login */
    public static Http anonymous() {
        return new Http(null);
    }

    /**
     * @param token an access token
     * @return requests that carry it
     */
    public static Http bearer(String token) {
        return new Http("Bearer " + token);
    }

    /**
     * @param user a user name
     * @param password of that user
     * @return requests with HTTP Basic authentication
     */
    public static Http basic(String user, String password) {
        var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Http("Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** @return the client that everything here shares, for sockets and streams */
    public static HttpClient client() {
        return CLIENT;
    }

    /**
     * @param address asked for
     * @return the answer, whatever its status
     */
    public Answer get(String address) {
        return send("GET", address, "application/json", BodyPublishers.noBody());
    }

    /**
     * Reads an answer line by line while it comes.
     *
     * @param address asked for
     * @param each gets every line that is not empty
     * @throws LaunchFailure when the answer is not 200 or breaks off
     */
    public void follow(String address, Consumer<String> each) {
        var request = request(address).header("Accept", "application/x-ndjson").GET();
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofLines());
            try (var lines = response.body()) {
                if (response.statusCode() != 200) {
                    throw new LaunchFailure("GET " + address + " was answered " + response.statusCode());
                }
                lines.filter(line -> !line.isBlank()).forEach(each);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new LaunchFailure(address + " broke off: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while reading " + address + ".", e);
        }
    }

    /**
     * @param address sent to
     * @param body written as JSON; null sends nothing
     * @return the answer, whatever its status
     */
    public Answer post(String address, Object body) {
        return send("POST", address, "application/json", json(body));
    }

    /**
     * @param address sent to
     * @param body written as JSON
     * @return the answer, whatever its status
     */
    public Answer put(String address, Object body) {
        return send("PUT", address, "application/json", json(body));
    }

    /**
     * @param address asked for
     * @param type of the text
     * @param text to keep there
     * @return the answer, whatever its status
     */
    public Answer put(String address, String type, String text) {
        return send("PUT", address, type, BodyPublishers.ofString(text));
    }

    /**
     * @param address sent to
     * @param type of the text, such as {@code application/yaml}
     * @param text sent as it is
     * @return the answer, whatever its status
     */
    public Answer post(String address, String type, String text) {
        return send("POST", address, type, BodyPublishers.ofString(text));
    }

    /**
     * @param address sent to
     * @param tag the ETag that was read, with its quotes
     * @param text JSON
     * @return the answer, whatever its status
     */
    public Answer patch(String address, String tag, String text) {
        return send("PATCH", address, "application/json", BodyPublishers.ofString(text), "If-Match", tag);
    }

    /**
     * @param address sent to
     * @param fields written as an HTML form
     * @return the answer, whatever its status
     */
    public Answer form(String address, Map<String, String> fields) {
        var text = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", address, "application/x-www-form-urlencoded", BodyPublishers.ofString(text));
    }

    private Answer send(String method, String address, String type, BodyPublisher body, String... headers) {
        var request = request(address)
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .header("Accept", "application/json, application/problem+json")
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(method + " " + address, response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new LaunchFailure(address + " does not answer: " + reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while asking " + address + ".", e);
        }
    }

    private HttpRequest.Builder request(String address) {
        var request = HttpRequest.newBuilder(URI.create(address));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static BodyPublisher json(Object body) {
        try {
            return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + body, e);
        }
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
