package io.keskus.platform;

import io.keskus.kernel.TenantId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The tenant that this thread works for. It is set for the length of a call and never changes inside it; it does not
 * travel to other threads, so jobs, timers and outbox rows name their tenant themselves.
 */
public final class TenantContext {
    private static final ThreadLocal<TenantId> CURRENT = new ThreadLocal<>();

    private TenantContext() {}

    public static Optional<TenantId> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** @throws IllegalStateException when the thread works for no tenant */
    public static TenantId required() {
        return current().orElseThrow(() -> new IllegalStateException("no tenant in this context"));
    }

    /**
     * Works for a tenant until {@code work} returns.
     *
     * @throws IllegalStateException when the thread already works for another tenant
     */
    public static <T> T call(TenantId tenant, Supplier<T> work) {
        var outer = CURRENT.get();
        if (outer != null && !outer.equals(tenant)) {
            throw new IllegalStateException("tenant " + outer + " may not turn into tenant " + tenant);
        }
        CURRENT.set(tenant);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            }
        }
    }
}
