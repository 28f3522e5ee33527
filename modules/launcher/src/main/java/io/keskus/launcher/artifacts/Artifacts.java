package io.keskus.launcher.artifacts;

import io.keskus.launcher.Checkout;
import io.keskus.launcher.LaunchFailure;
import io.keskus.launcher.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Programs that are not part of the checkout: fetched once by Maven, by version, and cached. */
public final class Artifacts {
    private static final Properties KNOWN = read();
    private final Checkout checkout;
    private final Progress progress;

    /**
     * @param checkout whose Maven wrapper and cache are used
     * @param progress hears of what is fetched
     */
    public Artifacts(Checkout checkout, Progress progress) {
        this.checkout = checkout;
        this.progress = progress;
    }

    /**
     * @param name {@code keycloak}, {@code mariadb} or {@code payara}
     * @return the version that this build uses
     */
    public static String version(String name) {
        return KNOWN.getProperty(name + ".version");
    }

    /**
     * Fetches an artifact as one file.
     *
     * @param name {@code keycloak}, {@code mariadb} or {@code payara}
     * @param into a directory that is made
     * @return the file
     * @throws LaunchFailure when Maven cannot fetch it; the message quotes Maven
     */
    public Path fetch(String name, Path into) {
        var coordinates = KNOWN.getProperty(name);
        progress.say("Fetching " + coordinates);
        try {
            Files.createDirectories(into);
            var maven = new ProcessBuilder(List.of(
                            checkout.home().resolve("mvnw").toString(),
                            "-B",
                            "-q",
                            "-ntp",
                            "-N",
                            KNOWN.getProperty("fetch"),
                            "-Dartifact=" + coordinates,
                            "-DoutputDirectory=" + into))
                    .directory(into.toFile())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(maven.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (maven.waitFor() != 0) {
                throw new LaunchFailure("Maven could not fetch " + coordinates + ": " + said.strip());
            }
            try (var files = Files.list(into)) {
                return files.findFirst()
                        .orElseThrow(() -> new LaunchFailure("Maven left no file for " + coordinates + ": " + said));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while fetching " + coordinates + ".", e);
        }
    }

    private static Properties read() {
        var properties = new Properties();
        try (var in = Artifacts.class.getResourceAsStream("/launcher.properties")) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
