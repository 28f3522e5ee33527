package io.keskus.identity.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.identity.tokens.IdentitySettings;
import io.keskus.platform.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Requests to the realm's administration with a token of the app's own account. Thread-safe. */
final class KeycloakHttp {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final IdentitySettings settings;
    private final Clock clock;
    private Access access = new Access("", Instant.EPOCH);

    private record Access(String token, Instant until) {}

    /** @param clock real time */
    KeycloakHttp(IdentitySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    JsonNode get(String path) {
        return json(expect(request(path).GET(), path, 200).body());
    }

    /** @return the id at the end of the answer's Location; empty when it existed already */
    String create(String path, Object body) {
        var answer = expect(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(Json.write(body))),
                path,
                201,
                204,
                409);
        return answer.headers()
                .firstValue("Location")
                .map(location -> location.substring(location.lastIndexOf('/') + 1))
                .orElse("");
    }

    void put(String path, Object body) {
        expect(
                request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(Json.write(body))),
                path,
                204);
    }

    void delete(String path) {
        expect(request(path).DELETE(), path, 204, 404);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.admin() + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (clock.instant().isAfter(access.until())) {
            var form = "grant_type=client_credentials&client_id=" + encoded(settings.clientId()) + "&client_secret="
                    + encoded(settings.clientSecret());
            var path = "/protocol/openid-connect/token";
            var asked = clock.instant();
            var answer = json(expect(
                            HttpRequest.newBuilder(URI.create(settings.realm() + path))
                                    .timeout(TIMEOUT)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(form)),
                            path,
                            200)
                    .body());
            access = new Access(
                    answer.path("access_token").asText(),
                    asked.plusSeconds(answer.path("expires_in").asLong()).minus(MARGIN));
        }
        return access.token();
    }

    private HttpResponse<String> expect(HttpRequest.Builder request, String path, int... statuses) {
        HttpResponse<String> answer = send(request.build());
        for (int status : statuses) {
            if (answer.statusCode() == status) {
                return answer;
            }
        }
        if (answer.statusCode() == 401) {
            forgetToken();
        }
        // the answer's body may hold personal data
        throw new KeycloakFailure("Keycloak answered " + answer.statusCode() + " at " + path.replaceFirst("\\?.*", ""));
    }

    private synchronized void forgetToken() {
        access = new Access("", Instant.EPOCH);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new KeycloakFailure("Keycloak cannot be reached at " + settings.realm(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeycloakFailure("interrupted while waiting for Keycloak", e);
        }
    }

    private static JsonNode json(String text) {
        return Json.read(text, JsonNode.class);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
