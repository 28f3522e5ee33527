package io.keskus.launcher;

import java.time.Duration;
import java.util.Map;

/**
 * An access token from Keycloak.
 *
 * @param accessToken for the Authorization header
 * @param lifetime how long it is good from when it was given
 */
public record Tokens(String accessToken, Duration lifetime) {
    /**
     * Signs a person in by password through the client {@code keskus-cli}, which only the demo's realm allows.
     *
     * @param issuer of the realm
     * @param email of the person
     * @param password of the person
     * @param organization the tenant's slug, or null for somebody who acts for no tenant
     * @return that person's token, bound to that tenant
     * @throws LaunchFailure when Keycloak refuses; the message quotes it
     */
    public static Tokens ofUser(String issuer, String email, String password, String organization) {
        return ask(
                issuer,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "keskus-cli",
                        "username",
                        email,
                        "password",
                        password,
                        "scope",
                        organization == null ? "openid" : "openid organization:" + organization));
    }

    /**
     * Signs a program in by its own secret.
     *
     * @param issuer of the realm
     * @param client its client id
     * @param secret of that client
     * @return the program's token
     * @throws LaunchFailure when Keycloak refuses; the message quotes it
     */
    public static Tokens ofClient(String issuer, String client, String secret) {
        return ask(issuer, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    private static Tokens ask(String issuer, Map<String, String> form) {
        var answer = Http.anonymous().form(issuer + "/protocol/openid-connect/token", form);
        if (answer.status() != 200) {
            throw new LaunchFailure("Keycloak refuses to sign in "
                    + form.getOrDefault("username", form.get("client_id")) + ": " + answer.body());
        }
        var json = answer.json();
        return new Tokens(
                json.path("access_token").asText(),
                Duration.ofSeconds(json.path("expires_in").asLong()));
    }
}
