package io.keskus.platform.blobs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/** Gathers the bytes of one blob and sends them: at once when they are few, else in parts. Without {@link #complete} nothing stays. */
final class BucketUpload implements WritableByteChannel {
    /** The store takes no smaller parts but the last, and at most 10,000 of them. */
    static final int PART = 8 * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(BucketUpload.class.getName());

    private final BlobBucket store;
    private final String bucket;
    private final String key;
    private final List<CompletedPart> sent = new ArrayList<>();
    private ByteBuffer part = ByteBuffer.allocate(64 * 1024);
    /** Of an upload in parts that goes on. */
    private String upload;

    BucketUpload(BlobBucket store, String bucket, String key) {
        this.store = store;
        this.bucket = bucket;
        this.key = key;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        int all = from.remaining();
        while (from.hasRemaining()) {
            if (!part.hasRemaining()) {
                makeRoom();
            }
            int count = Math.min(from.remaining(), part.remaining());
            var some = from.slice().limit(count);
            part.put(some);
            from.position(from.position() + count);
        }
        return all;
    }

    private void makeRoom() throws IOException {
        if (part.capacity() < PART) {
            var larger = ByteBuffer.allocate(Math.min(PART, part.capacity() * 4));
            larger.put(part.flip());
            part = larger;
        } else {
            sendPart();
        }
    }

    private void sendPart() throws IOException {
        if (upload == null) {
            upload = store.ask("begin", s3 -> s3.createMultipartUpload(
                            create -> create.bucket(bucket).key(key))
                    .uploadId());
        }
        int number = sent.size() + 1;
        var body = body();
        var tag = store.ask("part " + number, s3 -> s3.uploadPart(
                        put -> put.bucket(bucket).key(key).uploadId(upload).partNumber(number), body)
                .eTag());
        sent.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
        part.clear();
    }

    private RequestBody body() {
        return RequestBody.fromByteBuffer(part.flip());
    }

    /** From now on the blob is there. */
    void complete() throws IOException {
        if (upload == null) {
            var body = body();
            store.ask("put", s3 -> s3.putObject(put -> put.bucket(bucket).key(key), body));
            return;
        }
        sendPart();
        store.ask(
                "complete",
                s3 -> s3.completeMultipartUpload(whole ->
                        whole.bucket(bucket).key(key).uploadId(upload).multipartUpload(parts -> parts.parts(sent))));
        upload = null;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    /** Takes back what was sent of a blob that did not become whole. */
    @Override
    public void close() {
        if (upload == null) {
            return;
        }
        try {
            store.ask(
                    "abort",
                    s3 -> s3.abortMultipartUpload(
                            abort -> abort.bucket(bucket).key(key).uploadId(upload)));
        } catch (IOException left) {
            // nobody sees the parts, and the bucket's rule clears them away
            LOG.log(Level.INFO, "parts of a blob are left at the store", left);
        }
    }
}
