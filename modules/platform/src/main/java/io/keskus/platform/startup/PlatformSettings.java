package io.keskus.platform.startup;

import io.keskus.platform.Settings;
import java.nio.file.Path;
import java.util.Optional;

/**
 * @param clockFile holds the offset of the business clock in milliseconds, 8 bytes big-endian; absent in real time
 * @param keysetFile the master keyset that seals secrets
 * @param createKeyset make the keyset when the file is not there: for demo and tests
 */
record PlatformSettings(Optional<Path> clockFile, Path keysetFile, boolean createKeyset) {
    static PlatformSettings read(Settings settings) {
        settings.text("keskus.db.url", "jdbc:mysql://db.example:3306/keskus");
        settings.text("keskus.db.user", "keskus");
        settings.text("keskus.db.password", "(secret)");
        return new PlatformSettings(
                settings.optional("keskus.clock.file").map(Path::of),
                settings.path("keskus.secrets.keyset-file", "/etc/keskus/keyset.json"),
                settings.flag("keskus.secrets.create", false));
    }
}
