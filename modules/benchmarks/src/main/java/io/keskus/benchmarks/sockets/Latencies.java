package io.keskus.benchmarks.sockets;

import java.time.Duration;
import java.util.Collection;
import java.util.Locale;

/**
 * Durations and their ranks, by the nearest rank: p99 of 100 is the 99th of them in order.
 *
 * @param sorted the shortest first, in microseconds
 */
record Latencies(long[] sorted) {
    static Latencies of(Collection<Duration> durations) {
        return new Latencies(durations.stream()
                .mapToLong(duration -> duration.toNanos() / 1_000)
                .sorted()
                .toArray());
    }

    int count() {
        return sorted.length;
    }

    /** @param percent 1 to 100 @return milliseconds; NaN of none */
    double millis(double percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        var rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / 1_000.0;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%6d   p50 %7.1f ms   p95 %7.1f ms   p99 %7.1f ms   longest %7.1f ms",
                count(),
                millis(50),
                millis(95),
                millis(99),
                millis(100));
    }
}
