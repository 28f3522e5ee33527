package io.keskus.platform.blobs;

import io.keskus.kernel.TenantId;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Sealed bytes in a bucket of an object store that speaks S3. A blob appears when its last part has arrived. What the store
 * asks to be tried again is tried again by the client, since every request here may be sent twice; what takes too long, and
 * more than so many at once, is an {@link IOException}. Parts of what a killed process began are for the bucket's own rule to
 * clear away.
 */
final class BlobBucket implements SealedBlobs, AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration QUIET = Duration.ofSeconds(15);
    private static final Duration ONE_TRY = Duration.ofSeconds(30);
    private static final Duration ALL_TRIES = Duration.ofSeconds(60);
    private static final int MOST_AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BucketSettings settings;
    private final S3Client client;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE, true);

    BlobBucket(BucketSettings settings) {
        this.settings = settings;
        var builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(QUIET)
                        .build())
                // the bytes are authenticated already, and not every store knows the newer sums
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(
                        limits -> limits.apiCallAttemptTimeout(ONE_TRY).apiCallTimeout(ALL_TRIES));
        settings.endpoint().ifPresent(builder::endpointOverride);
        client = builder.build();
    }

    /** A request to the store. */
    @FunctionalInterface
    interface Request<T> {
        T send(S3Client client) throws IOException;
    }

    /** @throws IOException when the store refuses, does not answer in time, or too many ask already */
    <T> T ask(String what, Request<T> request) throws IOException {
        if (!isFree()) {
            throw new IOException(what + ": the store of blobs is busy");
        }
        try {
            return request.send(client);
        } catch (SdkException failure) {
            throw new IOException(what + ": " + failure.getMessage(), failure);
        } finally {
            free.release();
        }
    }

    private boolean isFree() {
        try {
            return free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void write(TenantId tenant, String name, Writing writing) throws IOException {
        try (var upload = new BucketUpload(this, settings.bucket(), key(tenant, name))) {
            writing.to(new Unclosed(upload));
            upload.complete();
        }
    }

    @Override
    public Optional<SeekableByteChannel> open(TenantId tenant, String name) throws IOException {
        return BucketChannel.open(this, settings.bucket(), key(tenant, name)).map(channel -> channel);
    }

    @Override
    public boolean delete(TenantId tenant, String name) throws IOException {
        var key = key(tenant, name);
        return ask("delete", s3 -> {
            if (!isThere(s3, key)) {
                return false;
            }
            s3.deleteObject(delete -> delete.bucket(settings.bucket()).key(key));
            return true;
        });
    }

    private boolean isThere(S3Client s3, String key) {
        try {
            s3.headObject(head -> head.bucket(settings.bucket()).key(key));
            return true;
        } catch (NoSuchKeyException absent) {
            return false;
        } catch (S3Exception failure) {
            if (failure.statusCode() == 404) {
                return false;
            }
            throw failure;
        }
    }

    @Override
    public List<String> list(TenantId tenant, String prefix) throws IOException {
        var own = settings.folder() + tenant + "/";
        return ask(
                "list",
                s3 ->
                        s3
                                .listObjectsV2Paginator(
                                        list -> list.bucket(settings.bucket()).prefix(own + prefix))
                                .contents()
                                .stream()
                                .map(S3Object::key)
                                .map(key -> key.substring(own.length()))
                                .sorted()
                                .toList());
    }

    private String key(TenantId tenant, String name) {
        return settings.folder() + tenant + "/" + BlobName.checked(name);
    }

    @Override
    public void close() {
        client.close();
    }
}
