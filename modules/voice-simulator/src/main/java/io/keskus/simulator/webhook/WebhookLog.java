package io.keskus.simulator.webhook;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;

/** Every webhook request made, the latest 20,000 of them. */
public final class WebhookLog {

    private static final int KEPT = 20_000;

    private final ArrayDeque<Line> lines = new ArrayDeque<>();
    private long made;

    /** The lines that are kept, oldest first. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** How many requests were made since the start. */
    public long made() {
        return made;
    }

    /** Forgets the lines; returns how many. */
    public int forget() {
        int forgotten = lines.size();
        lines.clear();
        return forgotten;
    }

    void add(Line line) {
        made++;
        lines.addLast(line);
        if (lines.size() > KEPT) {
            lines.removeFirst();
        }
    }

    /**
     * @param at carrier time of sending
     * @param attempt 1, or more for a retry
     * @param fate {@code answered}, {@code not-connected}, {@code timed-out}, {@code broken}, {@code refused} (by a
     *     fault), {@code dropped} (by a fault)
     * @param status of the answer, 0 without one
     * @param latencyMs real milliseconds from sending to the answer
     * @param answer the beginning of the answer
     */
    public record Line(
            Instant at,
            String kind,
            String event,
            String accountSid,
            String sid,
            String method,
            String url,
            Map<String, String> parameters,
            int attempt,
            String fate,
            int status,
            long latencyMs,
            String answer) {}
}
