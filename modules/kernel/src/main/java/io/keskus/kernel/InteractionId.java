package io.keskus.kernel;

import java.util.Objects;
import java.util.UUID;

/** One conversation with somebody outside, on any channel; routing, tickets, timeline and usage key on it. */
public record InteractionId(UUID value) implements Comparable<InteractionId> {
    public InteractionId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @param text the usual text form of a UUID
     * @throws IllegalArgumentException when it is none
     */
    public static InteractionId of(String text) {
        return new InteractionId(UUID.fromString(text));
    }

    @Override
    public int compareTo(InteractionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
