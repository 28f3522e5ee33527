package io.keskus.platform.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Real time plus an offset in a mapped file that other programs on this machine read and move too. */
final class MovableClock extends Clock {
    private final MappedByteBuffer offsetMillis;
    private final ZoneId zone;

    private MovableClock(MappedByteBuffer offsetMillis, ZoneId zone) {
        this.offsetMillis = offsetMillis;
        this.zone = zone;
    }

    static MovableClock on(Path file) {
        try (var channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
            return new MovableClock(channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES), ZoneOffset.UTC);
        } catch (IOException failure) {
            throw new UncheckedIOException("the clock file " + file + " cannot be mapped", failure);
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(offsetMillis, other);
    }

    @Override
    public Instant instant() {
        return Instant.now().plusMillis(offsetMillis.getLong(0));
    }
}
