package io.keskus.calls;

import io.keskus.kernel.AgentId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a test call came to.
 *
 * @param reasons what keeps it from being fit, the worst first: {@code microphone}, {@code carrier}, {@code silent},
 *     {@code quiet}, {@code score}, {@code loss}, {@code jitter}, {@code delay}; names may be added
 * @param line what was measured; null when the call did not come about
 * @param microphone how loud the microphone was at its loudest, 0 to 100; null likewise
 */
public record LineCheck(
        UUID id,
        AgentId agent,
        Instant at,
        LineVerdict verdict,
        List<String> reasons,
        LineSummary line,
        Integer microphone) {
    public LineCheck {
        reasons = List.copyOf(reasons);
    }
}
