package io.keskus.identity.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/** Signs tokens as the realm does, with a key made here; times as Keycloak 26.7.3 writes them. */
public final class Realm {
    public static final String ISSUER = "https://id.keskus.example/realms/keskus";
    public static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final RSAKey key = newKey("k1");

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    RSAKey key() {
        return key;
    }

    public TokenVerifier verifier() {
        JWKSource<SecurityContext> keys = new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK()));
        return new TokenVerifier(keys, ISSUER, "keskus-api", Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(30));
    }

    /** A token for {@code ana@outdoor.example} in the organization {@code outdoor}, changed as the test wishes. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(key, change.apply(claims()).build());
    }

    static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(List.of("account", "keskus-api"))
                .subject("0b1f6a52-6f0e-4a51-9a5e-0d6a5a0f3c11")
                .claim("typ", "Bearer")
                .claim("azp", "keskus-web")
                .claim("email", "Ana@outdoor.example")
                .claim("email_verified", true)
                .claim("name", "Ana")
                .claim("organization", List.of("outdoor"))
                .issueTime(Date.from(NOW.minusSeconds(60)))
                .expirationTime(Date.from(NOW.plusSeconds(840)));
    }

    static String sign(RSAKey key, JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
