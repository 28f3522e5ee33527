package io.keskus.platform.blobs;

import io.keskus.platform.Settings;
import io.keskus.platform.SettingsReader;
import io.keskus.platform.StartStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** Where blobs lie, as the installation says. At the start what was cut off while it was written is cleared away. */
@ApplicationScoped
class BlobBeans implements SettingsReader, StartStep {
    private static final String KIND = "keskus.blobs.store";

    private final Settings settings;

    protected BlobBeans() {
        this(null);
    }

    @Inject
    BlobBeans(Settings settings) {
        this.settings = settings;
    }

    /** @return a directory, or a bucket */
    @Override
    public Object read(Settings given) {
        return switch (given.optional(KIND).orElse("files")) {
            case "files" -> directory(given);
            case "s3" -> BucketSettings.read(given);
            default -> given.wrong(KIND, "is neither files nor s3", directory(given));
        };
    }

    private static Path directory(Settings given) {
        return given.path("keskus.blobs.directory", "/var/lib/keskus/blobs");
    }

    @Produces
    @ApplicationScoped
    SealedBlobs sealed() {
        return read(settings) instanceof BucketSettings bucket
                ? new BlobBucket(bucket)
                : new BlobFiles(directory(settings));
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public void start() {
        if (!(read(settings) instanceof BucketSettings)) {
            new BlobFiles(directory(settings)).clearUnfinished();
        }
    }
}
