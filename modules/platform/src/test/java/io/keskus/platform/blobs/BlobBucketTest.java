package io.keskus.platform.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.Settings;
import io.keskus.platform.testing.S3Server;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blobs in a bucket, at a real store that speaks S3. */
class BlobBucketTest extends BlobStoreContract {
    @TempDir
    static Path work;

    private static S3Server server;
    private static BlobBucket bucket;

    @BeforeAll
    static void start() throws IOException {
        server = S3Server.start(work);
        server.makeBucket("blobs");
        bucket = new BlobBucket(settings(server.address(), S3Server.SECRET_KEY));
    }

    @AfterAll
    static void stop() {
        bucket.close();
        server.close();
    }

    @Override
    SealedBlobs sealed() {
        return bucket;
    }

    @Override
    Path file(TenantId tenant, String name) {
        return server.file("blobs", "house/" + tenant + "/" + name);
    }

    @Test
    void a_store_that_refuses_or_is_away_is_an_error() {
        var tenant = new TenantId(Ids.next());
        try (var stranger = new BlobBucket(settings(server.address(), "another secret"));
                var away = new BlobBucket(settings(URI.create("http://127.0.0.1:1"), S3Server.SECRET_KEY))) {
            for (var store : new BlobBucket[] {stranger, away}) {
                assertThatThrownBy(() -> store.open(tenant, "recordings/one")).isInstanceOf(IOException.class);
                assertThatThrownBy(() -> store.list(tenant, "")).isInstanceOf(IOException.class);
                assertThatThrownBy(() -> store.delete(tenant, "recordings/one")).isInstanceOf(IOException.class);
                assertThatThrownBy(() -> store.write(tenant, "recordings/one", out -> {}))
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void settings_name_every_fault() throws IOException {
        var given =
                new HashMap<>(Map.of("keskus.blobs.s3.endpoint", "somewhere", "keskus.blobs.s3.path-style", "perhaps"));
        var faulty = new Settings(key -> Optional.ofNullable(given.get(key)));
        BucketSettings.read(faulty);
        assertThat(faulty.faults()).hasSize(5).allMatch(fault -> fault.startsWith("keskus.blobs.s3."));

        var secret = Files.writeString(work.resolve("secret"), "a secret\n");
        given.putAll(Map.of(
                "keskus.blobs.s3.endpoint", "https://s3.example.com",
                "keskus.blobs.s3.path-style", "false",
                "keskus.blobs.s3.bucket", "b",
                "keskus.blobs.s3.folder", "one",
                "keskus.blobs.s3.access-key", "k",
                "keskus.blobs.s3.secret-key-file", secret.toString()));
        var right = new Settings(key -> Optional.ofNullable(given.get(key)));
        var read = BucketSettings.read(right);
        assertThat(right.faults()).isEmpty();
        assertThat(read.folder()).isEqualTo("one/");
        assertThat(read.secretKey()).isEqualTo("a secret");
        assertThat(read.toString()).doesNotContain("secret");
    }

    private static BucketSettings settings(URI endpoint, String secret) {
        return new BucketSettings(
                Optional.of(endpoint), "eu-north-1", "blobs", "house/", true, S3Server.ACCESS_KEY, secret);
    }
}
