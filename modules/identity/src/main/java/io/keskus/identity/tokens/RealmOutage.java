package io.keskus.identity.tokens;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Asks the realm itself whether it is there, at most every few seconds. */
final class RealmOutage implements Outage {
    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI realm;
    private final Clock clock;
    private Instant askedAt = Instant.MIN;
    private boolean away;

    /** @param clock real time */
    RealmOutage(URI realm, Clock clock) {
        this.realm = realm;
        this.clock = clock;
    }

    @Override
    public synchronized boolean isNow() {
        var now = clock.instant();
        if (askedAt.plus(KEPT).isBefore(now)) {
            away = !answers();
            askedAt = clock.instant();
        }
        return away;
    }

    private boolean answers() {
        var question = HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        try {
            // a realm that answers anything but a failure of its own can be signed in at, or says why not
            return http.send(question, BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException gone) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
