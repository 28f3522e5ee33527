package io.keskus.platform.idempotency;

import io.keskus.platform.Expiring;
import jakarta.persistence.EntityManager;

/** What forgets old requests, for tests of other rooms. */
public final class RequestsBench {
    private RequestsBench() {}

    public static Expiring expiring(EntityManager entities) {
        return new OldRequests(entities);
    }
}
