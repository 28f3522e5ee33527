package io.keskus.platform.blobs;

import com.google.crypto.tink.StreamingAead;
import io.keskus.kernel.TenantId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** A tenant's key: encrypts in segments, so that any part can be read without what lies before it. */
public final class BlobKey {
    private final TenantId tenant;
    private final StreamingAead cipher;

    BlobKey(TenantId tenant, StreamingAead cipher) {
        this.tenant = tenant;
        this.cipher = cipher;
    }

    /** @param name bound to the bytes: under another one they cannot be opened */
    public WritableByteChannel encrypting(WritableByteChannel target, String name) throws IOException {
        try {
            return cipher.newEncryptingChannel(target, context(name));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("cannot encrypt for tenant " + tenant, failure);
        }
    }

    /** @throws IOException when the bytes are damaged, or were not sealed with this key for this name; {@code sealed} is then closed */
    public SeekableByteChannel decrypting(SeekableByteChannel sealed, String name) throws IOException {
        try {
            var plain = cipher.newSeekableDecryptingChannel(sealed, context(name));
            // the key is tried, and the size known, only with the first byte
            plain.read(ByteBuffer.allocate(1));
            return plain.position(0);
        } catch (GeneralSecurityException | IOException failure) {
            sealed.close();
            throw new IOException("a blob of tenant " + tenant + " cannot be opened", failure);
        }
    }

    private byte[] context(String name) {
        return (tenant + "/" + name).getBytes(StandardCharsets.UTF_8);
    }
}
