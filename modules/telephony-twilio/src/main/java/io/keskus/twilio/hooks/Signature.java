package io.keskus.twilio.hooks;

import io.keskus.telephony.WebhookRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whether Twilio signed a message: base64(HMAC-SHA1(token, address + names and values in order)). The address is tried with
 * and without its port, and with apostrophes as {@code %27}: the carrier signs now one form, now the other. A body that is
 * no form is covered by its SHA-256 in the address. Source: Twilio, "Webhooks security".
 */
public final class Signature {
    private static final Pattern BODY_HASH = Pattern.compile("[?&]bodySHA256=([0-9A-Fa-f]{64})(?:&|$)");

    private static final Pattern AUTHORITY =
            Pattern.compile("(?<scheme>https?://)(?<host>[^/?#]*?)(?<port>:[0-9]+)?(?<rest>[/?#].*)?", Pattern.DOTALL);

    private Signature() {}

    /** @param tokens any of them will do */
    public static boolean isGenuine(WebhookRequest request, List<String> tokens) {
        var claimed =
                request.header("X-Twilio-Signature").map(Signature::decode).orElse(new byte[0]);
        if (claimed.length == 0) {
            return false;
        }
        var hash = BODY_HASH.matcher(request.url());
        boolean hashed = hash.find();
        if (hashed && !matches(hash.group(1), request.body())) {
            return false;
        }
        var fields = hashed ? "" : fields(request.form());
        boolean genuine = false;
        for (var token : tokens) {
            for (var address : addresses(request.url())) {
                genuine |= MessageDigest.isEqual(claimed, sign(token, address + fields));
            }
        }
        return genuine;
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException garbage) {
            return new byte[0];
        }
    }

    private static boolean matches(String hex, byte[] body) {
        try {
            return MessageDigest.isEqual(
                    HexFormat.of().parseHex(hex),
                    MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** Names in order, each value of a name once and in order. */
    private static String fields(Map<String, List<String>> form) {
        var out = new StringBuilder();
        new TreeMap<>(form).forEach((name, values) -> new TreeSet<>(values)
                .forEach(value -> out.append(name).append(value)));
        return out.toString();
    }

    private static Set<String> addresses(String url) {
        var out = new TreeSet<String>();
        for (var address : List.of(url, withPort(url), withoutPort(url))) {
            out.add(address);
            out.add(address.replace("'", "%27"));
            out.add(address.replace("%27", "'"));
        }
        return out;
    }

    private static String withPort(String url) {
        var parts = AUTHORITY.matcher(url);
        if (!parts.matches() || parts.group("port") != null) {
            return url;
        }
        var port = parts.group("scheme").startsWith("https") ? ":443" : ":80";
        return parts.group("scheme") + parts.group("host") + port + rest(parts);
    }

    private static String withoutPort(String url) {
        var parts = AUTHORITY.matcher(url);
        return parts.matches() ? parts.group("scheme") + parts.group("host") + rest(parts) : url;
    }

    private static String rest(Matcher parts) {
        return parts.group("rest") == null ? "" : parts.group("rest");
    }

    private static byte[] sign(String token, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
