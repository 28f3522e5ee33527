package io.keskus.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.util.UUID;

/** New identifiers: UUID version 7 (RFC 9562), so rows sort by the time they were made. */
public final class Ids {
    private Ids() {}

    /** Unique for ever; later calls in this process sort after earlier ones. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }

    /** The 16 bytes that a {@code BINARY(16)} column holds, in network order. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** @throws IllegalArgumentException when there are not 16 bytes */
    public static UUID uuid(byte[] bytes) {
        if (bytes.length != 16) {
            throw new IllegalArgumentException("16 bytes make an id, not " + bytes.length);
        }
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
