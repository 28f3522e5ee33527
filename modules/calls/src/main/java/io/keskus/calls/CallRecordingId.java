package io.keskus.calls;

import java.util.Objects;
import java.util.UUID;

/** One recording of a call, under an id of ours; the carrier's own is another. */
public record CallRecordingId(UUID value) {
    public CallRecordingId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
