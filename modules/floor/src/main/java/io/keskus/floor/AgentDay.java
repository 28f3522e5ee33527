package io.keskus.floor;

import java.time.Instant;
import java.util.List;

/**
 * What an agent's day comes to so far. Seconds are whole; an average of nothing is null.
 *
 * @param began when the tenant's day began
 * @param answered talks that began
 * @param averageTalkSeconds of those that are over
 * @param averageWrapUpSeconds of those that are over
 * @param missed offers that rang out
 * @param declined offers that were turned down
 * @param talkSeconds with callers, all together; also of what goes on
 * @param occupancy talk and wrap-up of all the time at work, 0..1; null before any
 * @param hours talks that began in each hour that has any, as on the tenant's clock
 */
public record AgentDay(
        Instant began,
        int answered,
        Long averageTalkSeconds,
        Long averageWrapUpSeconds,
        int missed,
        int declined,
        long talkSeconds,
        long wrapUpSeconds,
        long readySeconds,
        Double occupancy,
        List<Hour> hours) {
    /** @param hour 0..23 */
    public record Hour(int hour, int answered) {}
}
