package io.keskus.identity.keys;

import io.keskus.identity.ApiKeyId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A key as its holder writes it: {@code kk_}, 32 hex digits of the id, {@code _}, 43 characters of secret. */
public record KeyText(ApiKeyId id, String secret) {
    /** By which a key is told from a token. */
    public static final String PREFIX = "kk_";

    private static final Pattern SHAPE = Pattern.compile("kk_([0-9a-f]{32})_([A-Za-z0-9_-]{43})");

    /** Empty when the text has not the shape of a key. */
    public static Optional<KeyText> read(String text) {
        var shape = SHAPE.matcher(text);
        return shape.matches() ? Optional.of(new KeyText(id(shape.group(1)), shape.group(2))) : Optional.empty();
    }

    private static ApiKeyId id(String hex) {
        return new ApiKeyId(
                new UUID(HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32)));
    }

    /** For its holder alone: this is the secret in clear. */
    public String text() {
        return PREFIX + id.value().toString().replace("-", "") + "_" + secret;
    }

    @Override
    public String toString() {
        return PREFIX + id;
    }
}
