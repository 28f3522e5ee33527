package io.keskus.simulator.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The clock's offset in a file that other programs read: 8 bytes, big-endian, milliseconds from real time. */
public final class ClockFile {

    private final Path path;

    /** @param path may be missing: then the offset is zero until it is first written */
    public ClockFile(Path path) {
        this.path = path;
    }

    /** The stored offset in milliseconds; zero when there is no file. */
    public long read() {
        try {
            if (!Files.exists(path) || Files.size(path) < Long.BYTES) {
                return 0;
            }
            return ByteBuffer.wrap(Files.readAllBytes(path)).getLong();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the clock file " + path, e);
        }
    }

    /** Overwrites in place, so that readers who have mapped the file see the new offset. */
    public void write(long offsetMillis) {
        try (var channel = Files.newByteChannel(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(Long.BYTES).putLong(0, offsetMillis));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the clock file " + path, e);
        }
    }
}
