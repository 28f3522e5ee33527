package io.keskus.simulator.http;

/** A web socket that a browser has opened. */
public interface Socket {

    /** Sends a text; what is sent after the end is lost. */
    void send(String text);

    /** Closes it. */
    void close();
}
