package io.keskus.ivr;

import java.util.Objects;
import java.util.UUID;

/** One version of one flow of one tenant; a running call keeps the one it began with. */
public record FlowVersionId(UUID value) {
    public FlowVersionId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
