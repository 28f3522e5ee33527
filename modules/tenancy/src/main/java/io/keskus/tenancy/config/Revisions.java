package io.keskus.tenancy.config;

import io.keskus.platform.Ids;
import io.keskus.platform.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The applied configurations of the tenant whose unit of work is open, numbered from 1. */
@ApplicationScoped
class Revisions {
    private final EntityManager entities;
    private final Clock clock;

    protected Revisions() {
        this(null, null);
    }

    @Inject
    Revisions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** 0 before the first. */
    int last() {
        var last = entities.createQuery("SELECT MAX(r.revision) FROM RevisionRow r", Integer.class)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    /** When the last one was applied; empty before the first. */
    Optional<Instant> lastApplied() {
        return Optional.ofNullable(entities.createQuery("SELECT MAX(r.appliedAt) FROM RevisionRow r", Instant.class)
                .getSingleResult());
    }

    /** @param number one more than the last when the plan was made */
    void record(int number, String actor, List<String> changes, Map<String, String> files) {
        entities.persist(
                new RevisionRow(Ids.next(), number, clock.instant(), actor, Json.write(changes), Json.write(files)));
    }
}
