package io.keskus.app.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** What is alive in the memory of the running application, after all garbage was collected: the witness of bounds. */
final class Live {
    private final String[] histogram;

    private Live(String histogram) {
        this.histogram = histogram.split("\n");
    }

    static Live now(World world) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var pid = Long.toString(world.stack().app().pid().orElseThrow());
        try {
            var asked = new ProcessBuilder(jcmd, pid, "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            return new Live(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    long instances(String type) {
        return Arrays.stream(histogram)
                .map(line -> line.strip().split("\\s+"))
                .filter(line -> line.length > 3 && line[3].equals(type))
                .mapToLong(line -> Long.parseLong(line[1]))
                .sum();
    }

    /** All of it. */
    long bytes() {
        return Arrays.stream(histogram)
                .map(line -> line.strip().split("\\s+"))
                .filter(line -> line[0].equals("Total"))
                .mapToLong(line -> Long.parseLong(line[2]))
                .findFirst()
                .orElseThrow(() -> new AssertionError(String.join("\n", histogram)));
    }
}
