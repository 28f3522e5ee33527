package io.keskus.simulator.message;

import io.keskus.simulator.call.Sids;
import java.time.Instant;
import java.util.Optional;

/** A text message on its way: queued, sent, delivered; or canceled, or failed when its account was suspended. */
public final class Message {

    private final String sid = Sids.next("SM");
    private final String accountSid;
    private final String from;
    private final String to;
    private final String serviceSid;
    private final Callback callback;
    private final Instant created;
    private final int segments;
    private String body;
    private String status;
    private Integer errorCode;
    private Instant sent;
    private Instant updated;

    /** Who is told how it goes; an empty URL for nobody. */
    public record Callback(String url, String method) {}

    Message(Draft draft, Instant now) {
        this.accountSid = draft.accountSid();
        this.from = draft.from();
        this.to = draft.to();
        this.serviceSid = draft.serviceSid();
        this.callback = draft.callback();
        this.body = draft.body();
        this.segments = Segments.of(draft.body());
        this.status = draft.serviceSid().isEmpty() ? "queued" : "accepted";
        this.created = now;
        this.updated = now;
    }

    /**
     * What is to be sent.
     *
     * @param serviceSid the messaging service it goes by, empty when it goes by a number
     */
    public record Draft(String accountSid, String from, String to, String body, String serviceSid, Callback callback) {}

    public String sid() {
        return sid;
    }

    public String accountSid() {
        return accountSid;
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }

    /** The messaging service, empty for none. */
    public String serviceSid() {
        return serviceSid;
    }

    /** The text; empty when it was taken out. */
    public String body() {
        return body;
    }

    /** accepted, queued, sent, delivered, canceled or failed. */
    public String status() {
        return status;
    }

    /** The carrier's code when it failed. */
    public Optional<Integer> errorCode() {
        return Optional.ofNullable(errorCode);
    }

    /** How many parts it is billed as. */
    public int segments() {
        return segments;
    }

    public Instant created() {
        return created;
    }

    public Instant updated() {
        return updated;
    }

    /** When it was sent, if it was. */
    public Optional<Instant> sent() {
        return Optional.ofNullable(sent);
    }

    /** Whether nothing more happens to it. */
    public boolean over() {
        return status.equals("delivered") || status.equals("canceled") || status.equals("failed");
    }

    /** Whether it can still be held back. */
    public boolean waits() {
        return status.equals("accepted") || status.equals("queued");
    }

    Callback callback() {
        return callback;
    }

    void redact(Instant now) {
        body = "";
        updated = now;
    }

    void become(String next, Instant now) {
        status = next;
        updated = now;
        sent = next.equals("sent") ? now : sent;
    }

    void fail(int code, Instant now) {
        errorCode = code;
        become("failed", now);
    }
}
