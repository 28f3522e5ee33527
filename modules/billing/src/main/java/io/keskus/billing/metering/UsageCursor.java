package io.keskus.billing.metering;

import java.time.Instant;
import java.util.UUID;

/** A place in a list of usage: after this event. */
public record UsageCursor(Instant occurredAt, UUID id) {
    /** Before all events: nobody telephoned through us in 1970, and drivers disagree on calendars of long ago. */
    public static final UsageCursor START = new UsageCursor(Instant.EPOCH, new UUID(0, 0));

    /** @throws IllegalArgumentException when it is no cursor */
    public static UsageCursor of(String text) {
        try {
            var parts = text.split("_", 2);
            return new UsageCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (RuntimeException notOne) {
            throw new IllegalArgumentException("no cursor", notOne);
        }
    }

    public static UsageCursor after(StoredUsage usage) {
        return new UsageCursor(usage.event().occurredAt(), usage.id());
    }

    @Override
    public String toString() {
        return occurredAt + "_" + id;
    }
}
