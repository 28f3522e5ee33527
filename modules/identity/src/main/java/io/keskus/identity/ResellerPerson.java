package io.keskus.identity;

import java.util.Locale;
import java.util.Set;

/** Somebody who works for a reseller; the e-mail address tells who it is. */
public record ResellerPerson(String email, String name, Set<ResellerRole> roles) {
    public ResellerPerson {
        email = email.strip().toLowerCase(Locale.ROOT);
        roles = Set.copyOf(roles);
    }
}
