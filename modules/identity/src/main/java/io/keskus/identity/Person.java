package io.keskus.identity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A member as a tenant's configuration wants it; the e-mail address tells who it is. */
public record Person(String email, String name, Set<Role> roles, boolean suspended) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");

    public Person {
        email = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        if (!EMAIL.matcher(email).matches()) {
            throw new IllegalArgumentException("an e-mail address, as ana@outdoor.example");
        }
        if (name == null || name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("a name of 1..200 characters");
        }
        roles = Set.copyOf(roles);
    }
}
