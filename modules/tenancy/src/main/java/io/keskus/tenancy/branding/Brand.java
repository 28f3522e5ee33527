package io.keskus.tenancy.branding;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a tenant's pages look where they are the tenant's own; the colours of states are everybody's.
 *
 * @param productName in place of our own name, 1..60 characters
 * @param colour as {@code #0b5fff}
 */
public record Brand(Optional<String> productName, Optional<String> colour, Optional<Logo> logo) {
    /** The installation's own look. */
    public static final Brand NONE = new Brand(Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    /** @throws IllegalArgumentException saying what would be right */
    public Brand {
        productName.ifPresent(name -> {
            if (name.isBlank() || name.length() > 60) {
                throw new IllegalArgumentException("a product name of 1 to 60 characters");
            }
        });
        colour.ifPresent(text -> {
            if (!COLOUR.matcher(text).matches()) {
                throw new IllegalArgumentException("a colour as #0b5fff");
            }
        });
    }
}
