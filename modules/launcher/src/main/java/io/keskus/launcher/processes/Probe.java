package io.keskus.launcher.processes;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** One question to a server on this machine: are you there? */
public final class Probe {
    private static final int PATIENCE_MILLIS = 2_000;

    private Probe() {}

    /**
     * @param address an http address
     * @return whether it answers 200 within two seconds
     */
    public static boolean http(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * A database greets first; until its start-up statements are done it accepts and stays silent.
     *
     * @param port on the loopback address
     * @return whether a server there sends its greeting within two seconds
     */
    public static boolean greets(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }
}
