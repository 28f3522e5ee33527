package io.keskus.simulator.account;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.simulator.http.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The token by which a client proves who it is: a JWT, HS256, signed with an API key's secret.
 *
 * @param applicationSid the application that its calls go to, empty when it may not call
 * @param incoming whether it may be called
 * @param expires in real time
 */
public record AccessToken(
        String accountSid, String identity, String applicationSid, boolean incoming, Instant expires) {

    /** @throws Refused when it is not signed by a key of its account, has expired, or lacks a voice grant */
    public static AccessToken verified(String text, Register register, Instant realNow) {
        var parts = (text == null ? "" : text).split("\\.");
        if (parts.length != 3) {
            throw new Refused(20101, "Invalid Access Token: not a JWT");
        }
        var header = json(parts[0]);
        var claims = json(parts[1]);
        if (!header.path("cty").asText().equals("twilio-fpa;v=1")
                || !header.path("alg").asText().equals("HS256")) {
            throw new Refused(20103, "Invalid Access Token header");
        }
        var key = register.findKey(claims.path("iss").asText())
                .filter(found -> found.accountSid().equals(claims.path("sub").asText()))
                .orElseThrow(() -> new Refused(20102, "Invalid Access Token issuer or subject"));
        if (!signed(parts, key)) {
            throw new Refused(20107, "Invalid Access Token signature");
        }
        if (claims.path("exp").asLong() <= realNow.getEpochSecond()) {
            throw new Refused(Refused.EXPIRED, "Access Token expired or expiration date invalid");
        }
        var grants = claims.path("grants");
        if (grants.path("identity").asText().isBlank() || grants.path("voice").isMissingNode()) {
            throw new Refused(20106, "Invalid Access Token grants");
        }
        var voice = grants.path("voice");
        return new AccessToken(
                key.accountSid(),
                grants.path("identity").asText(),
                voice.path("outgoing").path("application_sid").asText(""),
                voice.path("incoming").path("allow").asBoolean(false),
                Instant.ofEpochSecond(claims.path("exp").asLong()));
    }

    /** A token that does not hold, with the carrier's code. */
    public static final class Refused extends RuntimeException {

        /** The carrier's code of a token that is too old. */
        public static final int EXPIRED = 20104;

        private final int code;

        /** @param code the carrier's */
        public Refused(int code, String message) {
            super(message);
            this.code = code;
        }

        /** The carrier's code. */
        public int code() {
            return code;
        }
    }

    private static boolean signed(String[] parts, ApiKey key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var right = mac.doFinal((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return MessageDigest.isEqual(right, Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK lacks HmacSHA256", e);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static JsonNode json(String part) {
        try {
            return Json.MAPPER.readTree(Base64.getUrlDecoder().decode(part));
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused(20101, "Invalid Access Token: not a JWT");
        }
    }
}
