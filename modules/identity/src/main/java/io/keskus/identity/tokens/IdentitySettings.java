package io.keskus.identity.tokens;

import io.keskus.platform.Settings;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * @param issuer the realm as tokens name it
 * @param realm the realm as this server reaches it; the issuer unless told otherwise
 * @param admin the realm's administration, as this server reaches it
 * @param audience must be among a token's {@code aud}
 * @param skew by which Keycloak's clock and ours may differ
 * @param grace how long an expired token is good while the realm cannot be reached
 * @param clientId of the app's own account, which may make organizations and users and nothing else
 * @param demoPassword given to accounts the app makes; only in demo and tests
 * @param operators e-mail addresses of the provider's first people
 */
public record IdentitySettings(
        URI issuer,
        URI realm,
        URI admin,
        String audience,
        Duration skew,
        Duration grace,
        String clientId,
        String clientSecret,
        Optional<String> demoPassword,
        List<String> operators) {
    /** Reads {@code keskus.identity.*}; faults are gathered in the settings. */
    public static IdentitySettings read(Settings settings) {
        var issuer = settings.uri("keskus.identity.issuer", "https://id.example/realms/keskus");
        var realm = settings.optionalUri("keskus.identity.realm-url", "http://keycloak.internal/realms/keskus")
                .orElse(issuer);
        return new IdentitySettings(
                issuer,
                realm,
                URI.create(realm.toString().replaceFirst("/realms/([^/]+)$", "/admin/realms/$1")),
                settings.optional("keskus.identity.audience").orElse("keskus-api"),
                settings.duration("keskus.identity.clock-skew", "PT30S"),
                settings.duration("keskus.identity.grace", "PT15M"),
                settings.optional("keskus.identity.client-id").orElse("keskus-app"),
                settings.text("keskus.identity.client-secret", "(secret)"),
                settings.optional("keskus.identity.demo-password"),
                settings.optional("keskus.identity.operators").stream()
                        .flatMap(list -> Arrays.stream(list.split("[,\\s]+")))
                        .toList());
    }
}
