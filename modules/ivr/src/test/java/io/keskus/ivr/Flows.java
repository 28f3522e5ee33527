package io.keskus.ivr;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.ivr.flowfile.FlowReader;
import io.keskus.ivr.flowfile.FlowReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Flows and files for tests. */
public final class Flows {
    /** The example tenants. */
    public static final List<String> TENANTS = List.of("outdoor", "credit", "webshop");

    private static final Path CONFIG = Path.of("..", "..", "tenant-config");

    private Flows() {}

    /** A file under {@code tenant-config/}. */
    public static String config(String path) {
        try {
            return Files.readString(CONFIG.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The main flow of an example tenant. */
    public static Flow main(String tenant) {
        return sound("flows/main.yaml", config("tenants/" + tenant + "/flows/main.yaml"));
    }

    /** A flow that must be sound. */
    public static Flow sound(String file, String text) {
        FlowReading reading = FlowReader.read(file, text);
        assertThat(reading).isInstanceOf(FlowReading.Sound.class);
        return ((FlowReading.Sound) reading).flow();
    }
}
