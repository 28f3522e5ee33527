package io.keskus.calls;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.Optional;

/**
 * The sound of a recording, WAV, to be read from any place.
 *
 * @param bytes how long it is
 * @param sha256 of all of it
 * @param download it is to be saved, not played
 * @param startedAt when the recording began, UTC
 */
public record RecordedSound(long bytes, byte[] sha256, boolean download, Instant startedAt, Source source) {
    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Source {
        /** @return empty when it was deleted meanwhile; the reader closes it */
        Optional<SeekableByteChannel> open() throws IOException;
    }
}
