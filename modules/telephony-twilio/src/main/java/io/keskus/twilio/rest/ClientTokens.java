package io.keskus.twilio.rest;

import com.twilio.jwt.accesstoken.AccessToken;
import com.twilio.jwt.accesstoken.VoiceGrant;
import io.keskus.telephony.AccountAccess;
import io.keskus.telephony.ClientToken;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Access tokens for the browser SDK; header {@code cty: twilio-fpa;v=1}. */
final class ClientTokens {
    private ClientTokens() {}

    static ClientToken issue(AccountAccess access, String identity, Duration lifetime, Instant now) {
        var key = access.key().orElseThrow(() -> new IllegalStateException("the account has no key"));
        var application = access.clientApplication()
                .orElseThrow(() -> new IllegalStateException("the account has no application for devices"));
        var grant = new VoiceGrant().setIncomingAllow(true).setOutgoingApplicationSid(application);
        var token = new AccessToken.Builder(
                        access.accountId(), key.id(), key.secret().getBytes(StandardCharsets.UTF_8))
                .identity(identity)
                .ttl(Math.toIntExact(lifetime.toSeconds()))
                .grant(grant)
                .build();
        return new ClientToken(identity, token.toJwt(), now.plus(lifetime));
    }
}
