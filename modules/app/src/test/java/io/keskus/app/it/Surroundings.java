package io.keskus.app.it;

import io.keskus.launcher.Checkout;
import io.keskus.launcher.Credentials;
import io.keskus.launcher.MariaDb;
import io.keskus.launcher.Ports;
import io.keskus.launcher.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the deployed application needs around it to start: a database. Nobody answers where its settings say that
 * Keycloak and the carrier are; tests that need them live in the scenarios.
 */
final class Surroundings {
    private static Surroundings running;

    private final Ports ports = Ports.free();
    private final Path work;
    private final MariaDb database;

    private Surroundings(Path work) {
        this.work = work;
        this.database =
                new MariaDb(Checkout.find(), work, ports.database(), Credentials.in(work.resolve("credentials")));
    }

    /** Starts it, and tells Arquillian how to start the application. */
    static Surroundings start() {
        try {
            running = new Surroundings(Files.createTempDirectory("keskus-it"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running.configureServer();
        running.database.start(Progress.SILENT);
        return running;
    }

    static Surroundings running() {
        return running;
    }

    void stop() {
        database.stop();
    }

    /** Where the application answers, without a slash at the end. */
    String appUrl() {
        return "http://127.0.0.1:" + ports.app();
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
        settings.put("keskus.blobs.directory", work.resolve("blobs").toString());
        settings.put("keskus.public-url", appUrl());
        settings.put("keskus.identity.issuer", "http://127.0.0.1:" + ports.keycloak() + "/realms/keskus");
        settings.put("keskus.identity.client-secret", "nobody-asks");
        settings.put("keskus.twilio.base-url", "http://127.0.0.1:" + ports.simulator());
        settings.put("keskus.twilio.account-sid", "AC" + "0".repeat(32));
        settings.put("keskus.twilio.auth-token", "0".repeat(32));
        return settings.entrySet().stream()
                .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
    }
}
