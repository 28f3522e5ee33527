package io.keskus.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The four TCP ports of a stack, all on the loopback address.
 *
 * @param app the app's HTTP port
 * @param simulator the voice simulator's HTTP port
 * @param keycloak Keycloak's HTTP port
 * @param database the database's port
 */
public record Ports(int app, int simulator, int keycloak, int database) {
    /** What the demo uses unless told otherwise. */
    public static final Ports USUAL = new Ports(8080, 8180, 8280, 3307);

    /** Checks that each is a port and that no two are the same. */
    public Ports {
        for (int port : List.of(app, simulator, keycloak, database)) {
            if (port < 1 || port > 65535) {
                throw new LaunchFailure("A port is a number from 1 to 65535, not " + port + ".");
            }
        }
        if (List.of(app, simulator, keycloak, database).stream().distinct().count() < 4) {
            throw new LaunchFailure("App, simulator, Keycloak and database need four different ports, not " + app + ", "
                    + simulator + ", " + keycloak + " and " + database + ".");
        }
    }

    /** @return four ports that nobody listens on at this moment */
    public static Ports free() {
        var held = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < 4; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            var found = held.stream().map(ServerSocket::getLocalPort).toList();
            for (var socket : held) {
                socket.close();
            }
            return new Ports(found.get(0), found.get(1), found.get(2), found.get(3));
        } catch (IOException e) {
            throw new LaunchFailure("No free port on this machine: " + e.getMessage(), e);
        }
    }

    /**
     * Checks that nobody listens on any of the four.
     *
     * @throws LaunchFailure naming every taken port and the option that changes it
     */
    public void requireFree() {
        var taken = new ArrayList<String>();
        options().forEach((option, port) -> {
            if (isTaken(port)) {
                taken.add(
                        "Port " + port + " is already in use by another program; choose another with " + option + ".");
            }
        });
        if (!taken.isEmpty()) {
            throw new LaunchFailure(String.join(System.lineSeparator(), taken));
        }
    }

    private Map<String, Integer> options() {
        var options = new LinkedHashMap<String, Integer>();
        options.put("--port-app", app);
        options.put("--port-sim", simulator);
        options.put("--port-keycloak", keycloak);
        options.put("--port-db", database);
        return options;
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
