package io.keskus.billing;

import java.util.regex.Pattern;

/**
 * The class of the far end that a price depends on, as {@code fi-mobile} or {@code browser}. Usage holds the class and
 * never the number.
 */
public record DestinationClass(String code) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

    public DestinationClass {
        if (code == null || !SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "a destination class is 1..40 small letters, digits and inner hyphens, as fi-mobile");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
