package io.keskus.simulator.call;

import java.util.Set;

/** Where a document is performed, and so which verbs count; others are logged and skipped. */
enum Place {
    CALL(Set.of(
            "Say", "Play", "Pause", "Gather", "Enqueue", "Leave", "Dial", "Redirect", "Hangup", "Reject", "Record")),
    QUEUE_WAIT(Set.of("Say", "Play", "Pause", "Gather", "Hangup", "Redirect", "Leave")),
    CONFERENCE_WAIT(Set.of("Say", "Play", "Pause", "Redirect")),
    PROMPT(Set.of("Say", "Play", "Pause")),
    SCREENING(Set.of("Say", "Play", "Pause", "Gather", "Hangup", "Redirect"));

    private final Set<String> verbs;

    Place(Set<String> verbs) {
        this.verbs = verbs;
    }

    boolean allows(String verb) {
        return verbs.contains(verb);
    }
}
