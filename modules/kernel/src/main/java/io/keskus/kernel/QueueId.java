package io.keskus.kernel;

import java.util.Objects;
import java.util.UUID;

/** A queue of a tenant: where work waits for an agent; work, segments and rules refer to it. */
public record QueueId(UUID value) implements Comparable<QueueId> {
    public QueueId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @param text the usual text form of a UUID
     * @throws IllegalArgumentException when it is none
     */
    public static QueueId of(String text) {
        return new QueueId(UUID.fromString(text));
    }

    @Override
    public int compareTo(QueueId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
