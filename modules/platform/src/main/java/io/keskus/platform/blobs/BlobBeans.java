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
    private final Settings settings;

    protected BlobBeans() {
        this(null);
    }

    @Inject
    BlobBeans(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Path read(Settings given) {
        return given.path("keskus.blobs.directory", "/var/lib/keskus/blobs");
    }

    @Produces
    @ApplicationScoped
    BlobFiles files() {
        return new BlobFiles(read(settings));
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public void start() {
        files().clearUnfinished();
    }
}
