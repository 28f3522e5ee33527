package io.keskus.platform;

import io.keskus.kernel.TenantId;
import java.util.function.Supplier;

/**
 * One transaction of one tenant. Nested units of the same tenant join the outer one; another tenant is refused. A unit
 * that lost a deadlock, a lock wait or a race for a unique key named {@code once_…} is tried again from the start, at
 * most three times, so {@code work} must not act
 * on anything outside the database: what has to happen outside goes through {@link #afterCommit}.
 */
public interface UnitOfWork {
    /**
     * @return what {@code work} returned, once it is durable
     * @throws IllegalStateException when this thread is inside a unit of another tenant
     * @throws RuntimeException whatever {@code work} threw, after a rollback
     */
    <T> T in(TenantId tenant, Supplier<T> work);

    /** Like {@link #in} without a result. */
    default void run(TenantId tenant, Runnable work) {
        in(tenant, () -> {
            work.run();
            return null;
        });
    }

    /**
     * Runs on this thread after the outermost unit has committed, never after a rollback.
     *
     * @throws IllegalStateException outside a unit of work
     */
    void afterCommit(Runnable action);
}
