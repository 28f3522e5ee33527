package io.keskus.identity.tokens;

import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import io.keskus.platform.Settings;
import io.keskus.platform.SettingsReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/** The verifier over the realm's keys, which are fetched when first needed and again when a token names a new one. */
@ApplicationScoped
public class TokenBeans implements SettingsReader {
    private static final int TIMEOUT_MILLIS = 3_000;
    private static final int MAX_BYTES = 200_000;
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration KEPT_IN_OUTAGE = Duration.ofHours(4);

    @Override
    public IdentitySettings read(Settings settings) {
        return IdentitySettings.read(settings);
    }

    @Produces
    @Singleton
    IdentitySettings identitySettings(Settings settings) {
        return IdentitySettings.read(settings);
    }

    @Produces
    @Singleton
    @RealTime
    Clock realTime() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    TokenVerifier tokenVerifier(IdentitySettings settings, @RealTime Clock clock) throws MalformedURLException {
        return overHttp(settings, clock);
    }

    /** @param clock real time */
    public static TokenVerifier overHttp(IdentitySettings settings, Clock clock) throws MalformedURLException {
        var keys = JWKSourceBuilder.<SecurityContext>create(
                        URI.create(settings.realm() + "/protocol/openid-connect/certs")
                                .toURL(),
                        new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MAX_BYTES))
                .cache(KEPT.toMillis(), 2L * TIMEOUT_MILLIS)
                // no thread of its own inside the container
                .refreshAheadCache(false)
                .retrying(true)
                .outageTolerant(KEPT_IN_OUTAGE.toMillis())
                .build();
        return new TokenVerifier(
                keys,
                settings.issuer().toString(),
                settings.audience(),
                clock,
                settings.skew(),
                settings.grace(),
                new RealmOutage(settings.realm(), clock));
    }
}
