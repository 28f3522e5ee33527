package io.keskus.platform.blobs;

import io.keskus.platform.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;

/**
 * A bucket of an object store that speaks S3.
 *
 * @param endpoint where it is reached; empty for Amazon's own in the region
 * @param folder before every name; empty, or ending with a slash
 * @param pathStyle the bucket's name is in the path, not in the host's name
 */
record BucketSettings(
        Optional<URI> endpoint,
        String region,
        String bucket,
        String folder,
        boolean pathStyle,
        String accessKey,
        String secretKey) {
    static BucketSettings read(Settings settings) {
        var endpoint = settings.optionalUri("keskus.blobs.s3.endpoint", "https://s3.example.com");
        return new BucketSettings(
                endpoint,
                settings.optional("keskus.blobs.s3.region").orElse("eu-north-1"),
                settings.text("keskus.blobs.s3.bucket", "keskus-blobs"),
                settings.optional("keskus.blobs.s3.folder")
                        .map(folder -> folder.endsWith("/") ? folder : folder + "/")
                        .orElse(""),
                settings.flag("keskus.blobs.s3.path-style", endpoint.isPresent()),
                settings.text("keskus.blobs.s3.access-key", "(the key's id)"),
                secret(settings));
    }

    private static String secret(Settings settings) {
        var file = settings.path("keskus.blobs.s3.secret-key-file", "/run/secrets/s3-secret-key");
        try {
            return file.toString().isEmpty() ? "" : Files.readString(file).strip();
        } catch (IOException unreadable) {
            return settings.wrong("keskus.blobs.s3.secret-key-file", "names no file that can be read", "");
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "BucketSettings[" + bucket + " at " + endpoint.map(URI::toString).orElse(region) + "]";
    }
}
