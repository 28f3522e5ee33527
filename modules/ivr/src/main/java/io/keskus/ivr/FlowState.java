package io.keskus.ivr;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a call stands in its flow. Small, and written as JSON with the call.
 *
 * @param phase what is being waited for
 * @param node the node that waits; empty before the call arrived
 * @param since when that node was entered; null before the call arrived
 * @param tries how often the node's question has been answered wrongly or not at all
 * @param steps answers taken in this flow so far; a flow ends at {@link #MOST_STEPS}
 * @param language what the caller hears; empty before the call arrived
 * @param variables what was collected and is not sensitive
 */
public record FlowState(
        Phase phase, String node, Instant since, int tries, int steps, String language, Map<String, String> variables) {
    /** No person answers this often; a machine that presses keys must not hold a line for hours. */
    public static final int MOST_STEPS = 200;

    /** Before anything happened. */
    public static final FlowState NEW = new FlowState(Phase.NEW, "", null, 0, 0, "", Map.of());

    /** What the flow waits for. */
    public enum Phase {
        /** The call has not arrived. */
        NEW,
        /** Keys, or their absence. */
        KEYS,
        /** The verdict on opening hours. */
        HOURS,
        /** The end of the wait, or a key that leaves it. */
        QUEUE,
        /** The end of the message. */
        VOICEMAIL,
        /** Nothing: the flow hung up. */
        ENDED,
        /** Nothing: the caller hung up. */
        GONE
    }

    public FlowState {
        variables = Collections.unmodifiableMap(new TreeMap<>(variables));
    }

    /** Whether nothing will be said any more. */
    public boolean over() {
        return phase == Phase.ENDED || phase == Phase.GONE;
    }
}
