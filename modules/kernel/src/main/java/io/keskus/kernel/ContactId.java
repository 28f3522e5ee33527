package io.keskus.kernel;

import java.util.Objects;
import java.util.UUID;

/** A person or organisation outside that a tenant talks to. */
public record ContactId(UUID value) implements Comparable<ContactId> {
    public ContactId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @param text the usual text form of a UUID
     * @throws IllegalArgumentException when it is none
     */
    public static ContactId of(String text) {
        return new ContactId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ContactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
