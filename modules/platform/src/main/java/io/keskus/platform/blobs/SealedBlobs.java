package io.keskus.platform.blobs;

import io.keskus.kernel.TenantId;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import java.util.Optional;

/** Where sealed bytes lie, each under a name of its tenant: files, or a bucket. A blob is there as a whole or not at all. */
public interface SealedBlobs {
    /** Writes the bytes of one blob. */
    @FunctionalInterface
    interface Writing {
        /** @param target stays open when it is closed */
        void to(WritableByteChannel target) throws IOException;
    }

    /** @throws IOException when it cannot be written; then nothing is left of it */
    void write(TenantId tenant, String name, Writing writing) throws IOException;

    /** To be read from any place; the reader closes it. @throws IOException when nobody can say whether it is there */
    Optional<SeekableByteChannel> open(TenantId tenant, String name) throws IOException;

    /** @return false when there was none */
    boolean delete(TenantId tenant, String name) throws IOException;

    /** What is there by names that begin so, in order. */
    List<String> list(TenantId tenant, String prefix) throws IOException;
}
