package io.keskus.launcher.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and directories that hold secrets: only their owner may read them, at every moment of their life. */
public final class PrivateFile {
    private PrivateFile() {}

    /**
     * Writes the whole file or nothing, with mode 0600.
     *
     * @param file replaced when it exists; its directories are made
     * @param text all of it
     */
    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var fresh =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", mode);
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes a directory that only its owner may enter.
     *
     * @param directory made with those above it; one that exists is closed to others
     */
    public static void directory(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
