package io.keskus.platform;

import io.keskus.platform.audit.AuditRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Who changed what of a tenant's arrangements, and when. Entries are written in the unit of work of the change, and hold
 * no secret.
 */
@ApplicationScoped
public class Audit {
    /**
     * One thing that is other than before.
     *
     * @param field as {@code ringSeconds}; empty when the subject as a whole was added or removed
     * @param before empty when there was nothing
     * @param after empty when there is nothing any more
     */
    public record Alteration(String field, String before, String after) {}

    /**
     * What was changed at once.
     *
     * @param actor as {@code Caller.actor()} tells it
     * @param subject as {@code queue sales}, in the words of the configuration
     * @param revision of the configuration that changed it; null when a person did
     */
    public record Entry(
            UUID id, Instant at, String actor, String subject, Integer revision, List<Alteration> alterations) {}

    private final EntityManager entities;
    private final Clock clock;

    /** For the container's proxy. */
    protected Audit() {
        this(null, null);
    }

    @Inject
    public Audit(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Somebody changed it; without an alteration nothing is written. */
    public void record(String actor, String subject, List<Alteration> alterations) {
        write(actor, subject, null, alterations);
    }

    /** A configuration changed it. */
    public void record(String actor, String subject, int revision, List<Alteration> alterations) {
        write(actor, subject, revision, alterations);
    }

    private void write(String actor, String subject, Integer revision, List<Alteration> alterations) {
        if (!alterations.isEmpty()) {
            entities.persist(
                    new AuditRow(Ids.next(), clock.instant(), actor, subject, revision, Json.write(alterations)));
        }
    }

    /**
     * The entries about these subjects, newest first.
     *
     * @param before the id of the last entry of the page before; null from the newest
     */
    public List<Entry> of(Collection<String> subjects, UUID before, int atMost) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        var older = before == null ? "" : "AND a.id < :before ";
        var query = entities.createQuery(
                        "SELECT a FROM AuditRow a WHERE a.subject IN :subjects " + older + "ORDER BY a.id DESC",
                        AuditRow.class)
                .setParameter("subjects", subjects)
                .setMaxResults(atMost);
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.getResultList().stream().map(Audit::entry).toList();
    }

    /** What people changed after this moment, oldest first. */
    public List<Entry> byPeopleSince(Instant moment) {
        return entities
                .createQuery(
                        "SELECT a FROM AuditRow a WHERE a.at > :moment AND a.revision IS NULL ORDER BY a.id",
                        AuditRow.class)
                .setParameter("moment", moment)
                .getResultList()
                .stream()
                .map(Audit::entry)
                .toList();
    }

    private static Entry entry(AuditRow row) {
        return new Entry(
                row.id(),
                row.at(),
                row.actor(),
                row.subject(),
                row.revision(),
                List.of(Json.read(row.alterations(), Alteration[].class)));
    }
}
