package io.keskus.kernel;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened inside one tenant, told to whoever listens. An event is a past-tense record; listeners are
 * idempotent by {@link #id()}.
 */
public interface DomainEvent {
    /** Unique for ever; the same fact told twice has the same id. */
    UUID id();

    TenantId tenant();

    /** When it happened, on the business clock. */
    Instant at();

    /** Events with the same key reach a listener in the order they were told; usually the interaction's id. */
    String orderingKey();

    /** The version of this record's shape, from 1; older shapes are read through upcasters. */
    default int schema() {
        return 1;
    }
}
