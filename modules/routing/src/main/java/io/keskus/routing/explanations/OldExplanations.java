package io.keskus.routing.explanations;

import io.keskus.platform.Expiring;
import io.keskus.platform.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;

/** Why somebody was offered a call: about the agent, and asked for while the call is remembered. */
@ApplicationScoped
class OldExplanations implements Expiring {
    private static final Duration KEPT = Duration.ofDays(90);

    private final EntityManager entities;

    /** For the container's proxy. */
    protected OldExplanations() {
        this(null);
    }

    @Inject
    OldExplanations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "routing.explanations";
    }

    @Override
    public int forget(Instant now) {
        return new OldRows(entities).forget("ExplanationRow", "at", now.minus(KEPT));
    }
}
