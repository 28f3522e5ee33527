package io.keskus.platform;

import io.keskus.kernel.TenantId;
import io.keskus.platform.blobs.BlobKeys;
import io.keskus.platform.blobs.SealedBlobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;

/**
 * Large things, as the sound of calls, each under a name of its tenant. What is written is encrypted under the tenant's own
 * key and bound to tenant and name: bytes that were moved to another tenant or another name cannot be opened. Not for a
 * unit of work: nothing here is rolled back.
 *
 * <p>A name is {@code folder/thing}, of a-z, 0-9, {@code . _ -} and {@code /}, at most 200 characters, no part of it
 * beginning with a dot.
 */
@ApplicationScoped
public class BlobStore {
    private final SealedBlobs sealed;
    private final BlobKeys keys;

    /** Writes a blob's plain content. */
    @FunctionalInterface
    public interface Content {
        /** @param out must not be closed; whatever is thrown, nothing is kept */
        void writeTo(OutputStream out) throws IOException;
    }

    /** For the container's proxy. */
    protected BlobStore() {
        this(null, null);
    }

    @Inject
    public BlobStore(SealedBlobs sealed, BlobKeys keys) {
        this.sealed = sealed;
        this.keys = keys;
    }

    /**
     * Keeps a blob, in the place of one that has the name already. When this returns it is whole and safe; until then
     * nobody sees anything of it.
     *
     * @throws IOException when it cannot be written, as on a full disk or while a store is away, or what {@code content} threw
     */
    public void put(TenantId tenant, String name, Content content) throws IOException {
        var key = keys.of(tenant);
        sealed.write(tenant, name, target -> {
            try (var out = Channels.newOutputStream(key.encrypting(target, name))) {
                content.writeTo(out);
            }
        });
    }

    /**
     * The plain content, to be read from any place; the reader closes it.
     *
     * @throws IOException when the bytes are damaged, or were sealed for another tenant or name
     */
    public Optional<SeekableByteChannel> open(TenantId tenant, String name) throws IOException {
        var found = sealed.open(tenant, name);
        return found.isEmpty() ? Optional.empty() : Optional.of(keys.of(tenant).decrypting(found.get(), name));
    }

    /** @return false when there was none */
    public boolean delete(TenantId tenant, String name) throws IOException {
        return sealed.delete(tenant, name);
    }

    /** Names of the tenant's blobs that begin with the prefix, in order. */
    public List<String> list(TenantId tenant, String prefix) {
        try {
            return sealed.list(tenant, prefix);
        } catch (IOException failure) {
            throw new UncheckedIOException("the blobs of tenant " + tenant + " cannot be listed", failure);
        }
    }
}
