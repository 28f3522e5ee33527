package io.keskus.routing.desk;

import java.util.function.Consumer;

/** One connection to a desk: what a WebSocket can do, and a test can too. */
interface Wire {
    /** @param done hears whether it went out; only then the next may be sent */
    void send(String text, Consumer<Boolean> done);

    /** Asks the other side to answer with the mark once everything before has arrived; every WebSocket does. */
    void ask(long mark);

    /** @param code as registered for WebSockets, or 4000–4999 */
    void close(int code, String reason);
}
