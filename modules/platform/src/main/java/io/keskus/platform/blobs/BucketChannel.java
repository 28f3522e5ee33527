package io.keskus.platform.blobs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Reads a blob of a bucket in ranges: little at first, more with each that follows on the one before. */
final class BucketChannel implements SeekableByteChannel {
    private static final int FIRST = 64 * 1024;
    private static final int MOST = 2 * 1024 * 1024;

    private final BlobBucket store;
    private final String bucket;
    private final String key;
    private final String version;
    private final long size;
    private ByteBuffer block;
    private long blockAt;
    private long position;
    private int wanted = FIRST;
    private boolean open = true;

    private BucketChannel(BlobBucket store, String bucket, String key, ResponseBytes<GetObjectResponse> first) {
        this.store = store;
        this.bucket = bucket;
        this.key = key;
        this.version = first.response().eTag();
        this.block = first.asByteBuffer();
        this.size = sizeOf(first);
    }

    /** @return empty when there is no such blob */
    static Optional<BucketChannel> open(BlobBucket store, String bucket, String key) throws IOException {
        return store.ask("open", s3 -> {
            try {
                return Optional.of(new BucketChannel(store, bucket, key, range(s3, bucket, key, null, 0, FIRST)));
            } catch (S3Exception failure) {
                if (failure.statusCode() == 404) {
                    return Optional.<BucketChannel>empty();
                }
                throw failure;
            }
        });
    }

    private static ResponseBytes<GetObjectResponse> range(
            S3Client s3, String bucket, String key, String version, long from, int count) {
        return s3.getObjectAsBytes(
                get -> get.bucket(bucket).key(key).ifMatch(version).range("bytes=" + from + "-" + (from + count - 1)));
    }

    private static long sizeOf(ResponseBytes<GetObjectResponse> answer) {
        var range = answer.response().contentRange();
        return range == null
                ? answer.response().contentLength()
                : Long.parseLong(range.substring(range.lastIndexOf('/') + 1));
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        if (position >= size) {
            return -1;
        }
        if (position < blockAt || position >= blockAt + block.limit()) {
            fetch();
        }
        var rest = block.duplicate().position((int) (position - blockAt));
        int count = Math.min(into.remaining(), rest.remaining());
        into.put(rest.limit(rest.position() + count));
        position += count;
        return count;
    }

    private void fetch() throws IOException {
        wanted = position == blockAt + block.limit() ? Math.min(MOST, wanted * 2) : FIRST;
        long from = position;
        var answer = store.ask("read", s3 -> range(s3, bucket, key, version, from, wanted));
        block = answer.asByteBuffer();
        blockAt = from;
        if (!block.hasRemaining()) {
            throw new IOException("the store of blobs gave nothing of a range");
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long next) {
        if (next < 0) {
            throw new IllegalArgumentException("position 0..: " + next);
        }
        position = next;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long length) {
        throw new NonWritableChannelException();
    }
}
