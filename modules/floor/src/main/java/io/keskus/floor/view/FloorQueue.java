package io.keskus.floor.view;

import io.keskus.floor.figures.Quarters;
import io.keskus.kernel.QueueId;
import io.keskus.routing.QueueNow;
import io.keskus.routing.WaitRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A queue on the floor; what is not known is null. Figures are of today so far, in the tenant's time zone.
 *
 * @param waiting how many wait now
 * @param oldest since when the one has waited who has waited longest
 * @param expectedLeast seconds the next one to come will probably wait at least
 * @param expectedMost and at most
 * @param targetSeconds T of the service level
 * @param targetPercent of the calls that are to be answered within T
 * @param serviceLevel answered within T / (answered + abandoned after T), in percent with one decimal
 * @param longestSeconds the longest wait that ended today
 * @param averageSeconds the average wait of those who were answered
 * @param quarters the quarters of an hour in which waits ended, in their order
 */
record FloorQueue(
        QueueId queue,
        String name,
        String label,
        int waiting,
        Instant oldest,
        Long expectedLeast,
        Long expectedMost,
        int targetSeconds,
        int targetPercent,
        Double serviceLevel,
        int answered,
        int answeredWithin,
        int abandoned,
        int abandonedWithin,
        int otherwise,
        long longestSeconds,
        long averageSeconds,
        List<FloorQuarter> quarters) {
    FloorQueue {
        quarters = List.copyOf(quarters);
    }

    static FloorQueue of(QueueNow now, Quarters quarters) {
        var queue = now.queue();
        var today = quarters.all();
        return new FloorQueue(
                queue.id(),
                queue.name(),
                queue.label(),
                now.waiting(),
                now.oldest().orElse(null),
                now.expected().map(WaitRange::least).map(Duration::toSeconds).orElse(null),
                now.expected().map(WaitRange::most).map(Duration::toSeconds).orElse(null),
                queue.targets().answerWithinSeconds(),
                queue.targets().percent(),
                percent(today.serviceLevel()),
                today.answered(),
                today.answeredWithin(),
                today.abandoned(),
                today.abandonedWithin(),
                today.otherwise(),
                today.longest().toSeconds(),
                today.averageWait().toSeconds(),
                quarters.byQuarter().entrySet().stream()
                        .map(quarter -> FloorQuarter.of(quarter.getKey(), quarter.getValue()))
                        .toList());
    }

    static Double percent(OptionalDouble share) {
        return share.isEmpty() ? null : Math.round(share.getAsDouble() * 1000) / 10.0;
    }
}
