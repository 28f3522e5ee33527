package io.keskus.simulator.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What one leg heard and did, in order; can be followed while it happens. */
public final class Timeline {

    private final Instant start;
    private final List<Map<String, Object>> entries = new ArrayList<>();
    private final List<Consumer<Map<String, Object>>> followers = new ArrayList<>();

    Timeline(Instant start) {
        this.start = start;
    }

    /** All entries so far; each has {@code at}, {@code ms} since the leg began, and {@code event}. */
    public List<Map<String, Object>> entries() {
        return List.copyOf(entries);
    }

    /** Hands over every entry so far and every one to come; the last is {@code ended}. */
    public void follow(Consumer<Map<String, Object>> follower) {
        entries.forEach(follower);
        followers.add(follower);
    }

    void add(Instant at, String event, Object... details) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("at", at);
        entry.put("ms", Duration.between(start, at).toMillis());
        entry.put("event", event);
        for (int i = 0; i < details.length; i += 2) {
            if (details[i + 1] != null && !"".equals(details[i + 1])) {
                entry.put((String) details[i], details[i + 1]);
            }
        }
        entries.add(entry);
        List.copyOf(followers).forEach(follower -> follower.accept(entry));
        if (event.equals("ended")) {
            followers.clear();
        }
    }
}
