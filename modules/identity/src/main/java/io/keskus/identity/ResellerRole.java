package io.keskus.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What somebody may do for a reseller; kept apart from the roles inside a tenant. */
public enum ResellerRole {
    /** Creates tenants of the reseller and sees their usage. */
    RESELLER_ADMIN,
    /** Sees the reseller's tenants. */
    RESELLER_VIEWER;

    /** As in files and in JSON: {@code reseller-admin}. @throws IllegalArgumentException when there is no such role */
    @JsonCreator
    public static ResellerRole of(String text) {
        return Arrays.stream(values())
                .filter(role -> role.text().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no such role; write reseller-admin or reseller-viewer"));
    }

    /** As in files and in JSON: {@code reseller-admin}. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
