package io.keskus.kernel;

import java.util.Objects;
import java.util.UUID;

/** A member of a tenant in the role of somebody who takes interactions. */
public record AgentId(UUID value) implements Comparable<AgentId> {
    public AgentId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @param text the usual text form of a UUID
     * @throws IllegalArgumentException when it is none
     */
    public static AgentId of(String text) {
        return new AgentId(UUID.fromString(text));
    }

    @Override
    public int compareTo(AgentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
