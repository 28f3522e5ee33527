package io.keskus.billing;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The class of the far end that a price depends on, as {@code fi-mobile} or {@code browser}. Usage holds the class and
 * never the number. Capitals make no difference.
 */
public record DestinationClass(String code) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

    /** Where a leg led that nobody could tell the class of. */
    public static final DestinationClass UNKNOWN = new DestinationClass("unknown");

    public DestinationClass {
        code = code == null ? "" : code.toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "a destination class is 1..40 letters, digits and inner hyphens, as fi-mobile");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
