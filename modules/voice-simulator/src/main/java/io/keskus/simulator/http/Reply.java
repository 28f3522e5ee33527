package io.keskus.simulator.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** What is sent back. */
public sealed interface Reply permits Reply.Answer, Reply.Content, Reply.Lines, Reply.Later {

    /** JSON with a status. */
    static Answer json(int status, Object body) {
        return new Answer(status, "application/json; charset=utf-8", Json.line(body));
    }

    /** No body. */
    static Answer empty(int status) {
        return new Answer(status, "text/plain", "");
    }

    /** A whole answer. */
    record Answer(int status, String contentType, String body) implements Reply {}

    /** A file. @param body writes it, on a thread of its own */
    record Content(String contentType, Body body) implements Reply {}

    /** Writes what is sent. */
    @FunctionalInterface
    interface Body {

        /** @throws IOException when it cannot be read, or the other side has gone */
        void write(OutputStream out) throws IOException;
    }

    /** Lines that are sent as they come about. @param begin given where they go, on the carrier's thread */
    record Lines(String contentType, Consumer<Sink> begin) implements Reply {}

    /** An answer that comes later. */
    record Later(CompletableFuture<Answer> answer) implements Reply {}

    /** Where lines go. */
    interface Sink {

        /** One more line. */
        void line(String line);

        /** That was the last one. */
        void end();
    }
}
