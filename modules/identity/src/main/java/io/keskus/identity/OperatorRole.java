package io.keskus.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What somebody may do for the provider that runs the installation; never a role inside a tenant. */
public enum OperatorRole {
    /** Creates resellers and tenants, applies configurations. */
    OPERATOR_ADMIN,
    /** Sees tenants, resellers and their health. */
    OPERATOR_VIEWER;

    /** As in JSON: {@code operator-admin}. @throws IllegalArgumentException when there is no such role */
    @JsonCreator
    public static OperatorRole of(String text) {
        return Arrays.stream(values())
                .filter(role -> role.text().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no such role; write operator-admin or operator-viewer"));
    }

    /** As in JSON: {@code operator-admin}. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
