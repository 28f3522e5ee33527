package io.keskus.platform.blobs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Lets an encrypting channel end without closing what it wrote to, which is still to be brought to disk. */
final class Unclosed implements WritableByteChannel {
    private final WritableByteChannel target;
    private boolean open = true;

    Unclosed(WritableByteChannel target) {
        this.target = target;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        return target.write(bytes);
    }

    @Override
    public boolean isOpen() {
        return open && target.isOpen();
    }

    @Override
    public void close() {
        open = false;
    }
}
