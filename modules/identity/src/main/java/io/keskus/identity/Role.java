package io.keskus.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a member or an API key may do inside one tenant. No role contains another: list every one that fits. */
public enum Role {
    /** Takes interactions. */
    AGENT,
    /** Sees and steers the agents and queues. */
    SUPERVISOR,
    /** Changes the tenant's configuration, members and keys. */
    TENANT_ADMIN;

    /** As in files and in JSON: {@code tenant-admin}. @throws IllegalArgumentException when there is no such role */
    @JsonCreator
    public static Role of(String text) {
        return Arrays.stream(values())
                .filter(role -> role.text().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no such role; write agent, supervisor or tenant-admin"));
    }

    /** As in files and in JSON: {@code tenant-admin}. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
