package io.keskus.calls.recordings;

import io.keskus.calls.AgentsHear;
import java.util.List;

/**
 * Whose talks a tenant records, and how long it keeps sound.
 *
 * @param queues names; talks that came from these are recorded
 * @param outbound so are those that an agent begins on account of one of these queues
 * @param keepDays how long the sound of a talk is kept, 1..3650
 * @param voicemailDays how long a message is kept, 1..3650
 * @param agentsHear which calls an agent may listen to
 */
record RecordingRules(List<String> queues, boolean outbound, int keepDays, int voicemailDays, AgentsHear agentsHear) {
    static final int USUAL_DAYS = 180;
    /** Of a tenant that says nothing: no talk is recorded. */
    static final RecordingRules NONE = new RecordingRules(List.of(), false, USUAL_DAYS, USUAL_DAYS, AgentsHear.OWN);

    RecordingRules {
        queues = List.copyOf(queues);
        // rules of before there was a choice
        agentsHear = agentsHear == null ? AgentsHear.OWN : agentsHear;
        inRange("keepDays", keepDays);
        inRange("voicemailDays", voicemailDays);
    }

    boolean recorded(String queue, boolean agentCalled) {
        return queues.contains(queue) && (outbound || !agentCalled);
    }

    private static void inRange(String what, int days) {
        if (days < 1 || days > 3650) {
            throw new IllegalArgumentException(what + " 1..3650: " + days);
        }
    }
}
