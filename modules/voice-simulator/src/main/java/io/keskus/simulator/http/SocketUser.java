package io.keskus.simulator.http;

/** Whoever talks to a browser over a web socket. Called on the carrier's thread. */
public interface SocketUser {

    /** A text has come. */
    void received(String text);

    /** The socket is closed or broken; nothing comes after this. */
    void gone();
}
