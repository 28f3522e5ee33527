package io.keskus.identity.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Judges Keycloak access tokens (RFC 9068 in spirit, RFC 8725 in what is refused). Thread-safe. */
public final class TokenVerifier {
    // asymmetric only: a token signed with a public key as HMAC secret is not even looked at
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final int MAX_CHARS = 16_000;

    /** How long what was let in with an expired token may go on before it is looked at again. */
    private static final Duration LOOKED_AT_AGAIN = Duration.ofMinutes(1);

    private final Clock clock;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /** As the other, for a realm that is never away. */
    public TokenVerifier(JWKSource<SecurityContext> keys, String issuer, String audience, Clock clock, Duration skew) {
        this(keys, issuer, audience, clock, skew, Duration.ZERO, Outage.NEVER);
    }

    /**
     * @param audience must be among the token's {@code aud}
     * @param clock real time
     * @param skew by which the two clocks may differ
     * @param grace how long an expired token is good while the realm is away
     */
    TokenVerifier(
            JWKSource<SecurityContext> keys,
            String issuer,
            String audience,
            Clock clock,
            Duration skew,
            Duration grace,
            Outage outage) {
        this.clock = clock;
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier(new AccessTokenClaims(issuer, audience, clock, skew, grace, outage));
    }

    /** @throws SignInUnavailable when the keys cannot be had */
    public Verdict verify(String token) {
        if (token.length() > MAX_CHARS) {
            return new Verdict.Rejected("the token is too long");
        }
        try {
            return new Verdict.Accepted(read(processor.process(token, null)));
        } catch (BadJWTException e) {
            return new Verdict.Rejected(e.getMessage());
        } catch (ParseException | BadJOSEException e) {
            return new Verdict.Rejected("this is no token of ours");
        } catch (KeySourceException e) {
            throw new SignInUnavailable("the realm's keys cannot be had: " + e.getMessage(), e);
        } catch (JOSEException e) {
            return new Verdict.Rejected("the token's signature cannot be read");
        }
    }

    private Token read(JWTClaimsSet claims) throws ParseException {
        var email = claims.getStringClaim("email");
        var name = claims.getStringClaim("name");
        return new Token(
                claims.getSubject(),
                email == null ? "" : email.toLowerCase(Locale.ROOT),
                Boolean.TRUE.equals(claims.getBooleanClaim("email_verified")),
                name == null ? "" : name,
                organizations(claims.getClaim("organization")),
                expires(claims));
    }

    private Instant expires(JWTClaimsSet claims) {
        var written = claims.getExpirationTime().toInstant();
        var now = clock.instant();
        return written.isAfter(now) ? written : now.plus(LOOKED_AT_AGAIN);
    }

    // a list of aliases, or an object with the aliases as keys when the mapper adds ids or attributes
    private static Set<String> organizations(Object claim) {
        var aliases = new TreeSet<String>();
        if (claim instanceof List<?> list) {
            list.forEach(alias -> aliases.add(String.valueOf(alias)));
        } else if (claim instanceof Map<?, ?> map) {
            map.keySet().forEach(alias -> aliases.add(String.valueOf(alias)));
        }
        return aliases;
    }
}
