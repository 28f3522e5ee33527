package io.keskus.contacts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** A promise to come back to somebody. */
public record FollowUpId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FollowUpId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @param text the usual text form of a UUID
     * @throws IllegalArgumentException when it is none
     */
    public static FollowUpId of(String text) {
        return new FollowUpId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
