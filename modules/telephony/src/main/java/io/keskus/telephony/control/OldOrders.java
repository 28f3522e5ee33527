package io.keskus.telephony.control;

import io.keskus.platform.Expiring;
import io.keskus.platform.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;

/** Orders that were carried out hold the numbers that were dialled; kept for as long as a call may be asked about. */
@ApplicationScoped
class OldOrders implements Expiring {
    private static final Duration KEPT = Duration.ofDays(30);

    private final EntityManager entities;

    /** For the container's proxy. */
    protected OldOrders() {
        this(null);
    }

    @Inject
    OldOrders(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "telephony.orders";
    }

    @Override
    public int forget(Instant now) {
        return new OldRows(entities).forget("CommandRow", "settledAt", now.minus(KEPT));
    }
}
