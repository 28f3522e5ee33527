package io.keskus.identity.tokens;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Set;

/** Issuer, audience, times, and that it is an access token and not an ID or refresh token of the same realm. */
final class AccessTokenClaims extends DefaultJWTClaimsVerifier<SecurityContext> {
    private final Clock clock;
    private final Duration grace;
    private final Outage outage;

    AccessTokenClaims(String issuer, String audience, Clock clock, Duration skew, Duration grace, Outage outage) {
        super(
                audience,
                new JWTClaimsSet.Builder().issuer(issuer).claim("typ", "Bearer").build(),
                Set.of("sub", "exp", "iat"));
        this.clock = clock;
        this.grace = grace;
        this.outage = outage;
        setMaxClockSkew((int) skew.toSeconds());
    }

    @Override
    protected Date currentTime() {
        return Date.from(clock.instant());
    }

    @Override
    public void verify(JWTClaimsSet claims, SecurityContext context) throws BadJWTException {
        try {
            super.verify(claims, context);
        } catch (ExpiredJWTException expired) {
            // everything before the time was found good; whoever was signed in cannot renew it while the realm is away
            if (!claims.getExpirationTime().toInstant().plus(grace).isAfter(clock.instant()) || !outage.isNow()) {
                throw expired;
            }
        }
        if (claims.getIssueTime().toInstant().isAfter(clock.instant().plusSeconds(getMaxClockSkew()))) {
            throw new BadJWTException("JWT issued in the future");
        }
    }
}
