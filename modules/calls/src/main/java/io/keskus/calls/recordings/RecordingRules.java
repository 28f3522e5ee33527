package io.keskus.calls.recordings;

import java.util.List;

/**
 * Whose talks a tenant records, and how long it keeps sound.
 *
 * @param queues names; talks that came from these are recorded
 * @param keepDays how long the sound of a talk is kept, 1..3650
 * @param voicemailDays how long a message is kept, 1..3650
 */
record RecordingRules(List<String> queues, int keepDays, int voicemailDays) {
    static final int USUAL_DAYS = 180;
    /** Of a tenant that says nothing: no talk is recorded. */
    static final RecordingRules NONE = new RecordingRules(List.of(), USUAL_DAYS, USUAL_DAYS);

    RecordingRules {
        queues = List.copyOf(queues);
        inRange("keepDays", keepDays);
        inRange("voicemailDays", voicemailDays);
    }

    boolean recorded(String queue) {
        return queues.contains(queue);
    }

    private static void inRange(String what, int days) {
        if (days < 1 || days > 3650) {
            throw new IllegalArgumentException(what + " 1..3650: " + days);
        }
    }
}
