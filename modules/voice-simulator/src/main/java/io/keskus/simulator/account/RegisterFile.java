package io.keskus.simulator.account;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.keskus.simulator.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The register as {@code carrier.json} in a directory; replaced as a whole, so it is never half written. */
public final class RegisterFile {

    private final ObjectMapper json = Json.MAPPER;
    private final Path file;

    /** @param directory is made when it is missing */
    public RegisterFile(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the data directory " + directory, e);
        }
        this.file = directory.resolve("carrier.json");
    }

    /** What was written last; nothing when nothing was. */
    public Contents read() {
        try {
            return Files.exists(file) ? json.readValue(file.toFile(), Contents.class) : Contents.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Writes everything anew. */
    public void write(Contents contents) {
        var fresh = file.resolveSibling("carrier.json.new");
        try {
            json.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), contents);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
