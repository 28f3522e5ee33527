package io.keskus.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keskus.launcher.artifacts.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakTest {
    private static final String PASSWORD = "a-long-enough-one";

    @TempDir
    static Path work;

    private static int port;
    private static Credentials credentials;
    private static Keycloak keycloak;

    @BeforeAll
    static void start() {
        port = Ports.free().keycloak();
        credentials = Credentials.in(work.resolve("credentials"));
        keycloak = Keycloak.forTests(Checkout.find(), work, port, credentials, "http://127.0.0.1:8080");
        keycloak.start(Progress.SILENT);
    }

    @AfterAll
    static void stop() {
        keycloak.stop();
        // its links into the cache; JUnit would warn about each
        Trees.delete(work.resolve("keycloak"));
    }

    @Test
    void the_apps_own_account_makes_an_organization_and_a_member_who_signs_in_to_it() throws IOException {
        var app = Http.bearer(Tokens.ofClient(keycloak.issuer(), "keskus-app", keycloak.clientSecret())
                .accessToken());
        var organization =
                created(app, "/organizations", Map.of("name", "Tunturi", "alias", "outdoor", "domains", new Object[] {
                    Map.of("name", "tunturi.example")
                }));
        var user = created(
                app,
                "/users",
                Map.of(
                        "username", "aino@tunturi.example",
                        "email", "aino@tunturi.example",
                        "firstName", "Aino",
                        "lastName", "Agent",
                        "emailVerified", true,
                        "enabled", true,
                        "credentials",
                                new Object[] {Map.of("type", "password", "value", PASSWORD, "temporary", false)}));
        app.post(admin("/organizations/" + organization + "/members"), user).expect(201);

        var token = claims(Tokens.ofUser(keycloak.issuer(), "aino@tunturi.example", PASSWORD, "outdoor")
                .accessToken());

        assertThat(token.path("organization")).extracting(JsonNode::asText).containsExactly("outdoor");
        assertThat(token.path("aud").asText()).isEqualTo("keskus-api");
        assertThat(token.path("iss").asText()).isEqualTo(keycloak.issuer());
        assertThat(token.path("email").asText()).isEqualTo("aino@tunturi.example");
    }

    @Test
    void the_apps_own_account_administers_nothing_else() {
        var app = Http.bearer(Tokens.ofClient(keycloak.issuer(), "keskus-app", keycloak.clientSecret())
                .accessToken());

        assertThat(app.get(admin("/clients")).status()).isEqualTo(403);
        assertThat(app.post(admin("/roles"), Map.of("name", "sneaky")).status()).isEqualTo(403);
    }

    @Test
    void browsers_may_come_from_where_the_app_is_now() {
        keycloak.stop();
        var moved = new Keycloak(Checkout.find(), work, port, credentials, "http://127.0.0.1:9999");
        moved.start(Progress.SILENT);
        keycloak = moved;
        var login = moved.issuer() + "/protocol/openid-connect/auth?client_id=keskus-web&response_type=code"
                + "&scope=openid&code_challenge_method=S256&code_challenge=" + "a".repeat(43) + "&redirect_uri=";

        assertThat(Http.anonymous().get(login + "http://127.0.0.1:9999/desk").status())
                .isEqualTo(200);
        assertThat(Http.anonymous().get(login + "http://127.0.0.1:8080/desk").status())
                .isEqualTo(400);
    }

    private static String created(Http http, String path, Map<String, Object> body) {
        var location =
                http.post(admin(path), body).expect(201).header("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String admin(String path) {
        return keycloak.address() + "/admin/realms/" + Keycloak.REALM + path;
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
