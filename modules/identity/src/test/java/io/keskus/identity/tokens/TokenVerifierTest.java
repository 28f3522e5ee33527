package io.keskus.identity.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenVerifierTest {
    private static final Realm REALM = new Realm();
    private final TokenVerifier verifier = REALM.verifier();

    @Test
    void a_token_of_the_realm_tells_who_it_is() {
        assertThat(verifier.verify(REALM.token(same -> same)))
                .isInstanceOfSatisfying(Verdict.Accepted.class, accepted -> {
                    var token = accepted.token();
                    assertThat(token.subject()).isEqualTo("0b1f6a52-6f0e-4a51-9a5e-0d6a5a0f3c11");
                    assertThat(token.email()).isEqualTo("ana@outdoor.example");
                    assertThat(token.organizations()).containsExactly("outdoor");
                    assertThat(token.expires()).isEqualTo(Realm.NOW.plusSeconds(840));
                });
    }

    @Test
    void organizations_come_as_a_list_or_as_an_object_or_not_at_all() {
        var object = Map.of("outdoor", Map.of("id", "17"), "webshop", Map.of());
        assertThat(organizations(c -> c.claim("organization", object)))
                .isEqualTo(java.util.Set.of("outdoor", "webshop"));
        assertThat(organizations(c -> c.claim("organization", null))).isEqualTo(java.util.Set.of());
        assertThat(organizations(c -> c.claim("organization", "outdoor"))).isEqualTo(java.util.Set.of());
    }

    private Object organizations(UnaryOperator<JWTClaimsSet.Builder> change) {
        return ((Verdict.Accepted) verifier.verify(REALM.token(change))).token().organizations();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void is_refused_when(String why, UnaryOperator<JWTClaimsSet.Builder> change) {
        assertThat(verifier.verify(REALM.token(change))).as(why).isInstanceOf(Verdict.Rejected.class);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                when("it expired 31 s ago", c -> c.expirationTime(at(-31))),
                when("it never expires", c -> c.expirationTime(null)),
                when("it is for later", c -> c.notBeforeTime(at(31))),
                when("it was issued in the future", c -> c.issueTime(at(31))),
                when("it is of another realm", c -> c.issuer("https://id.keskus.example/realms/other")),
                when("its issuer is missing", c -> c.issuer(null)),
                when("it is for another audience", c -> c.audience("account")),
                when("it is for nobody", c -> c.audience((String) null)),
                when("it is about nobody", c -> c.subject(null)),
                when("it is an ID token", c -> c.claim("typ", "ID")),
                when("it is a refresh token", c -> c.claim("typ", "Refresh")));
    }

    @Test
    void thirty_seconds_of_skew_are_forgiven() {
        assertThat(verifier.verify(REALM.token(c -> c.expirationTime(at(-29))))).isInstanceOf(Verdict.Accepted.class);
        assertThat(verifier.verify(REALM.token(c -> c.issueTime(at(29))))).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void a_token_signed_by_somebody_else_is_refused_whatever_key_it_names() {
        var claims = Realm.claims().build();
        assertThat(verifier.verify(Realm.sign(Realm.newKey("k1"), claims))).isInstanceOf(Verdict.Rejected.class);
        assertThat(verifier.verify(Realm.sign(Realm.newKey("k2"), claims))).isInstanceOf(Verdict.Rejected.class);
    }

    @Test
    void an_unsigned_token_and_one_keyed_with_the_public_key_are_refused() throws Exception {
        assertThat(verifier.verify(new PlainJWT(Realm.claims().build()).serialize()))
                .isInstanceOf(Verdict.Rejected.class);
        var forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").build(),
                Realm.claims().build());
        forged.sign(new MACSigner(REALM.key().toRSAPublicKey().getEncoded()));
        assertThat(verifier.verify(forged.serialize())).isInstanceOf(Verdict.Rejected.class);
    }

    @Test
    void a_changed_payload_is_refused() {
        var parts = REALM.token(same -> same).split("\\.");
        var other = REALM.token(c -> c.claim("organization", java.util.List.of("credit")))
                .split("\\.");
        assertThat(verifier.verify(parts[0] + "." + other[1] + "." + parts[2])).isInstanceOf(Verdict.Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b.c", "…", "eyJhbGciOiJub25lIn0..", "{}.{}.{}"})
    void what_is_no_token_is_refused(String text) {
        assertThat(verifier.verify(text)).isInstanceOf(Verdict.Rejected.class);
        assertThat(verifier.verify(text + "x".repeat(20_000))).isInstanceOf(Verdict.Rejected.class);
    }

    @Test
    void without_the_realms_keys_nothing_is_judged() {
        var blind = new TokenVerifier(
                (selector, context) -> {
                    throw new KeySourceException("connection refused");
                },
                Realm.ISSUER,
                "keskus-api",
                Clock.fixed(Realm.NOW, ZoneOffset.UTC),
                Duration.ZERO);
        assertThatThrownBy(() -> blind.verify(REALM.token(same -> same))).isInstanceOf(SignInUnavailable.class);
    }

    private static Date at(int seconds) {
        return Date.from(Instant.from(Realm.NOW).plusSeconds(seconds));
    }

    private static Arguments when(String why, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(why, change);
    }

    @Test
    void a_token_that_ended_while_the_realm_is_away_is_good_for_a_while_and_is_looked_at_again_soon() {
        var token = REALM.token(claims -> claims.expirationTime(Date.from(Realm.NOW.minusSeconds(300))));
        assertThat(duringAnOutage(true).verify(token))
                .isInstanceOfSatisfying(
                        Verdict.Accepted.class,
                        accepted -> assertThat(accepted.token().expires()).isEqualTo(Realm.NOW.plusSeconds(60)));
        assertThat(duringAnOutage(false).verify(token)).isInstanceOf(Verdict.Rejected.class);
    }

    @Test
    void one_that_ended_long_ago_or_is_wrong_otherwise_is_refused_in_an_outage_too() {
        var old = REALM.token(claims -> claims.expirationTime(Date.from(Realm.NOW.minusSeconds(901))));
        var elsewhere = REALM.token(
                claims -> claims.issuer("https://elsewhere").expirationTime(Date.from(Realm.NOW.minusSeconds(300))));
        assertThat(duringAnOutage(true).verify(old)).isInstanceOf(Verdict.Rejected.class);
        assertThat(duringAnOutage(true).verify(elsewhere)).isInstanceOf(Verdict.Rejected.class);
    }

    private TokenVerifier duringAnOutage(boolean away) {
        return new TokenVerifier(
                new ImmutableJWKSet<>(new JWKSet(REALM.key().toPublicJWK())),
                Realm.ISSUER,
                "keskus-api",
                Clock.fixed(Realm.NOW, ZoneOffset.UTC),
                Duration.ofSeconds(30),
                Duration.ofMinutes(15),
                () -> away);
    }
}
