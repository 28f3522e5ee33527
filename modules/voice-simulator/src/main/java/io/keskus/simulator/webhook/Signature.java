package io.keskus.simulator.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * {@code X-Twilio-Signature}: base64 of the HMAC-SHA1, under the account's token, of the URL followed by every
 * parameter's name and value in the order of the names. Source: https://www.twilio.com/docs/usage/security
 */
final class Signature {

    private Signature() {}

    /** @param parameters those of the form; none for GET, where they are part of the URL */
    public static String of(String token, String url, Map<String, String> parameters) {
        var text = new StringBuilder(url);
        new TreeMap<>(parameters).forEach((name, value) -> text.append(name).append(value));
        return hmac(token, text.toString());
    }

    /** The same for parameters with several values, each different one once and in order. */
    public static String ofMany(String token, String url, Map<String, Collection<String>> parameters) {
        var text = new StringBuilder(url);
        new TreeMap<>(parameters).forEach((name, values) -> new TreeSet<>(values)
                .forEach(value -> text.append(name).append(value)));
        return hmac(token, text.toString());
    }

    private static String hmac(String token, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK lacks HmacSHA1", e);
        }
    }
}
