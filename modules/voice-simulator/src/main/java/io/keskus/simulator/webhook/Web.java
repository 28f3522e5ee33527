package io.keskus.simulator.webhook;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/** The way out to the customer's servers. */
public interface Web {

    /** Sends a request; the answer may come on any thread, and exactly once. */
    void send(Letter letter, Consumer<Answer> answered);

    /** @param body form-encoded, null for GET */
    record Letter(String method, URI url, Map<String, String> headers, String body, Duration readTimeout) {}

    /** What came back. */
    sealed interface Answer permits Received, NotConnected, TimedOut, Broken {}

    /** An HTTP answer of any status. */
    record Received(int status, String contentType, String body) implements Answer {}

    /** Nobody listens there. */
    record NotConnected(String why) implements Answer {}

    /** Connected, but no answer in time. */
    record TimedOut(String why) implements Answer {}

    /** Connected, but the connection broke or what came is not HTTP. */
    record Broken(String why) implements Answer {}
}
