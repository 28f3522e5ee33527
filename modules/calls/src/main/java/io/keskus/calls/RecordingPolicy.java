package io.keskus.calls;

import java.util.List;

/**
 * How a tenant records, as its {@code recordings.yaml} says.
 *
 * @param queues whose talks are recorded
 * @param outbound also those that agents begin on account of one of these
 * @param keepDays how long the sound of a talk is kept
 * @param voicemailDays how long a message is kept
 */
public record RecordingPolicy(
        List<String> queues, boolean outbound, int keepDays, int voicemailDays, AgentsHear agentsHear) {
    public RecordingPolicy {
        queues = List.copyOf(queues);
    }
}
