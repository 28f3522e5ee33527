package io.keskus.contacts;

import java.util.Objects;
import java.util.UUID;

/** A ticket; people know it by its number. */
public record TicketId(UUID value) {
    public TicketId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @param text the usual text form of a UUID
     * @throws IllegalArgumentException when it is none
     */
    public static TicketId of(String text) {
        return new TicketId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
