package io.keskus.app.it;

import io.keskus.launcher.Checkout;
import io.keskus.launcher.Credentials;
import io.keskus.launcher.Keycloak;
import io.keskus.launcher.MariaDb;
import io.keskus.launcher.Part;
import io.keskus.launcher.Ports;
import io.keskus.launcher.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** What the deployed application needs around it. One per run of the integration tests. */
final class Surroundings {
    private static Surroundings running;

    private final Ports ports = Ports.free();
    private final Path work;
    private final MariaDb database;
    private final Keycloak keycloak;

    private Surroundings(Path work) {
        this.work = work;
        var credentials = Credentials.in(work.resolve("credentials"));
        this.database = new MariaDb(Checkout.find(), work, ports.database(), credentials);
        this.keycloak = new Keycloak(Checkout.find(), work, ports.keycloak(), credentials, appUrl());
    }

    /** Starts all of it, and tells Arquillian how to start the application. */
    static Surroundings start() {
        try {
            running = new Surroundings(Files.createTempDirectory("keskus-it"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running.configureServer();
        var progress = Progress.to(System.out);
        CompletableFuture.allOf(running.parts().stream()
                        .map(part -> CompletableFuture.runAsync(() -> part.start(progress)))
                        .toArray(CompletableFuture[]::new))
                .join();
        return running;
    }

    static Surroundings running() {
        return running;
    }

    void stop() {
        parts().forEach(Part::stop);
    }

    /** Where the application answers, without a slash at the end. */
    String appUrl() {
        return "http://127.0.0.1:" + ports.app();
    }

    MariaDb database() {
        return database;
    }

    Keycloak keycloak() {
        return keycloak;
    }

    private List<Part> parts() {
        return List.of(keycloak, database);
    }

    private void configureServer() {
        System.setProperty("payara.microJar", System.getProperty("keskus.it.server"));
        System.setProperty("payara.randomHttpPort", "false");
        System.setProperty("payara.autoBindHttp", "false");
        System.setProperty("payara.consoleOutput", "false");
        System.setProperty("payara.cmdOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m " + settings());
        System.setProperty(
                "payara.extraMicroOptions",
                "--disablephonehome --contextroot / --port " + ports.app() + " --logtofile " + work.resolve("app.log"));
    }

    private String settings() {
        var settings = new TreeMap<String, String>();
        settings.put("keskus.db.url", database.address());
        settings.put("keskus.db.user", database.user());
        settings.put("keskus.db.password", database.password());
        settings.put("keskus.secrets.keyset-file", work.resolve("keyset.json").toString());
        settings.put("keskus.secrets.create", "true");
        settings.put("keskus.public-url", appUrl());
        return settings.entrySet().stream()
                .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
    }
}
