package io.keskus.simulator.http;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** What is sent back. */
public sealed interface Reply permits Reply.Answer, Reply.Lines, Reply.Later {

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
