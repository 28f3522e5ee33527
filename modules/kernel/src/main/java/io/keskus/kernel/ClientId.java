package io.keskus.kernel;

import java.util.Objects;
import java.util.UUID;

/** A client company inside a tenant that is an agency (feature F8); a dimension for rights, reports and bills. */
public record ClientId(UUID value) implements Comparable<ClientId> {
    public ClientId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @param text the usual text form of a UUID
     * @throws IllegalArgumentException when it is none
     */
    public static ClientId of(String text) {
        return new ClientId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ClientId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
