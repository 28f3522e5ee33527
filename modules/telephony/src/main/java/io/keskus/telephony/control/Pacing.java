package io.keskus.telephony.control;

import io.keskus.kernel.TenantId;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Keeps the creation of calls under what the carrier allows an account, on this node; the carrier itself keeps the rest. */
final class Pacing {
    private final long gapNanos;
    private final LongSupplier nanoTime;
    private final ConcurrentHashMap<TenantId, Long> next = new ConcurrentHashMap<>();

    /** @param perSecond call creations per account */
    Pacing(int perSecond, LongSupplier nanoTime) {
        this.gapNanos = Duration.ofSeconds(1).toNanos() / perSecond;
        this.nanoTime = nanoTime;
    }

    /** Zero when it may be now, and then it counts; otherwise how long to wait before asking again. */
    Duration take(TenantId tenant) {
        long now = nanoTime.getAsLong();
        var wait = new long[1];
        next.compute(tenant, (key, at) -> {
            if (at == null || at - now <= 0) {
                return now + gapNanos;
            }
            wait[0] = at - now;
            return at;
        });
        return Duration.ofNanos(wait[0]);
    }
}
