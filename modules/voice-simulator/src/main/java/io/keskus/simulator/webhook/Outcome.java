package io.keskus.simulator.webhook;

/** What became of a request for a document. */
public sealed interface Outcome permits Outcome.Fetched, Outcome.Failed {

    /** @param url where the document was found: the URL or the fallback URL */
    record Fetched(String url, int status, String contentType, String body) implements Outcome {}

    /** @param code of the carrier: 11200 HTTP, 11205 connection, 11210 address */
    record Failed(int code, String message) implements Outcome {}
}
