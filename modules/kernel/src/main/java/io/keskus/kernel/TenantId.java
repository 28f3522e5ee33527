package io.keskus.kernel;

import java.util.Objects;
import java.util.UUID;

/** A company that uses the installation: the wall every row, call, file and log line stands behind. */
public record TenantId(UUID value) implements Comparable<TenantId> {
    public TenantId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @param text the usual text form of a UUID
     * @throws IllegalArgumentException when it is none
     */
    public static TenantId of(String text) {
        return new TenantId(UUID.fromString(text));
    }

    @Override
    public int compareTo(TenantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
