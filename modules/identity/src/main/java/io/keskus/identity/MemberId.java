package io.keskus.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.keskus.kernel.AgentId;
import java.util.Objects;
import java.util.UUID;

/** A person in one tenant; the same person in two tenants is two members. */
public record MemberId(@JsonValue UUID value) implements Comparable<MemberId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MemberId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @param text the usual text form of a UUID
     * @throws IllegalArgumentException when it is none
     */
    public static MemberId of(String text) {
        return new MemberId(UUID.fromString(text));
    }

    /** The member behind an agent: both have the same UUID. */
    public static MemberId of(AgentId agent) {
        return new MemberId(agent.value());
    }

    /** This member as somebody who takes interactions; the same UUID. */
    public AgentId asAgent() {
        return new AgentId(value);
    }

    @Override
    public int compareTo(MemberId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
