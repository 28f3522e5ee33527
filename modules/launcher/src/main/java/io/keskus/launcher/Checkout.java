package io.keskus.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the project lies on this machine.
 *
 * @param home the top of the checkout, where {@code mvnw} and {@code modules} are
 * @param cache unpacked programs, kept between runs
 */
public record Checkout(Path home, Path cache) {
    /**
     * Finds the checkout: system property {@code keskus.home}, else the first directory upward from the current one
     * that has {@code mvnw} and {@code modules}. The cache is {@code .keskus/cache}, or {@code KESKUS_CACHE}.
     *
     * @return the checkout
     * @throws LaunchFailure when there is none
     */
    public static Checkout find() {
        var told = System.getProperty("keskus.home");
        var home = told != null
                ? Path.of(told).toAbsolutePath()
                : upwards(Path.of("").toAbsolutePath());
        var cache = System.getenv("KESKUS_CACHE");
        return new Checkout(home, cache != null ? Path.of(cache).toAbsolutePath() : home.resolve(".keskus/cache"));
    }

    /** @return the demo's own directory, {@code .keskus} */
    public Path demo() {
        return home.resolve(".keskus");
    }

    /**
     * @param path relative to the top of the checkout
     * @return that file, which a build makes
     * @throws LaunchFailure when it has not been built
     */
    public Path built(String path) {
        var file = home.resolve(path);
        if (!Files.exists(file)) {
            throw new LaunchFailure(path + " has not been built: run ./mvnw -q -DskipTests package");
        }
        return file;
    }

    private static Path upwards(Path from) {
        for (var at = from; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("mvnw")) && Files.isDirectory(at.resolve("modules"))) {
                return real(at);
            }
        }
        throw new LaunchFailure("There is no checkout of Keskus at or above " + from + ".");
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + path + ": " + e.getMessage(), e);
        }
    }
}
