package io.keskus.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A member as a tenant's configuration, or its administrator, wants it; the e-mail address tells who it is.
 *
 * @param language as {@code fi}; empty when nobody said
 */
public record Person(String email, String name, Optional<String> language, Set<Role> roles, boolean suspended) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(-[A-Z]{2})?");

    public Person {
        email = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        if (!EMAIL.matcher(email).matches()) {
            throw new IllegalArgumentException("an e-mail address, as ana@outdoor.example");
        }
        name = name == null ? "" : name.strip();
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("a name of 1..200 characters");
        }
        language.ifPresent(tag -> {
            if (!LANGUAGE.matcher(tag).matches()) {
                throw new IllegalArgumentException("a language, as fi or fi-FI");
            }
        });
        roles = Set.copyOf(roles);
    }

    public Person(String email, String name, Set<Role> roles, boolean suspended) {
        this(email, name, Optional.empty(), roles, suspended);
    }
}
