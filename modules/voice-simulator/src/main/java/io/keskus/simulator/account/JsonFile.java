package io.keskus.simulator.account;

import io.keskus.simulator.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** An object as a file of JSON; replaced as a whole, so it is never half written. */
public final class JsonFile<T> {

    private final Path file;
    private final Class<T> type;

    /** @param directory is made when it is missing */
    public JsonFile(Path directory, String name, Class<T> type) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the data directory " + directory, e);
        }
        this.file = directory.resolve(name);
        this.type = type;
    }

    /** What was written last; nothing when nothing was. */
    public Optional<T> read() {
        try {
            return Files.exists(file) ? Optional.of(Json.MAPPER.readValue(file.toFile(), type)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Writes everything anew. */
    public void write(T contents) {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Json.MAPPER.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), contents);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
