package io.keskus.platform.idempotency;

import io.keskus.platform.Expiring;
import io.keskus.platform.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;

/** Nobody sends a request again after days; its answer may name people. */
@ApplicationScoped
class OldRequests implements Expiring {
    private static final Duration KEPT = Duration.ofDays(3);

    private final EntityManager entities;

    /** For the container's proxy. */
    protected OldRequests() {
        this(null);
    }

    @Inject
    OldRequests(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "platform.requests";
    }

    @Override
    public int forget(Instant now) {
        return new OldRows(entities).forget("RequestRow", "madeAt", now.minus(KEPT));
    }
}
