package io.keskus.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A reseller by its name in addresses, as {@code nordic}; given once, never changed. */
public record ResellerSlug(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,61}[a-z0-9]");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ResellerSlug {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("3..63 of a-z, 0-9 and -, from a letter: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
