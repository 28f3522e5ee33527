package io.keskus.launcher.commands;

import io.keskus.launcher.Ports;
import picocli.CommandLine.Option;

/** Where the parts of the demo listen. */
final class PortOptions {
    @Option(names = "--port-app", paramLabel = "PORT", defaultValue = "8080", description = "app (${DEFAULT-VALUE})")
    private int app;

    @Option(
            names = "--port-sim",
            paramLabel = "PORT",
            defaultValue = "8180",
            description = "voice simulator (${DEFAULT-VALUE})")
    private int simulator;

    @Option(
            names = "--port-keycloak",
            paramLabel = "PORT",
            defaultValue = "8280",
            description = "Keycloak (${DEFAULT-VALUE})")
    private int keycloak;

    @Option(
            names = "--port-db",
            paramLabel = "PORT",
            defaultValue = "3307",
            description = "database (${DEFAULT-VALUE})")
    private int database;

    Ports ports() {
        return new Ports(app, simulator, keycloak, database);
    }
}
