package io.keskus.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

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

    private static final int FIRST_FREE = 20_000;
    /** Where Linux begins unless told otherwise ({@code net.ipv4.ip_local_port_range}). */
    private static final int FIRST_OUTGOING = 32_768;

    private static final int TRIES = 500;

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

    /**
     * Four ports that nobody listens on at this moment, none of those that the system gives to outgoing connections: a
     * program of the stack that is killed finds its port again when it is started.
     *
     * @return ports from {@value #FIRST_FREE} on
     */
    public static Ports free() {
        var found = new Random()
                .ints(FIRST_FREE, FIRST_OUTGOING)
                .distinct()
                .limit(TRIES)
                .filter(port -> !isTaken(port))
                .limit(4)
                .toArray();
        if (found.length < 4) {
            throw new LaunchFailure("No four free ports on this machine from " + FIRST_FREE + " to " + FIRST_OUTGOING
                    + "; stop what holds them.");
        }
        return new Ports(found[0], found[1], found[2], found[3]);
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
