package io.keskus.platform;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** Deletes rows that are older than some moment, a bounded number at a time, so that no lock is held for long. */
public final class OldRows {
    private static final int AT_ONCE = 500;

    private final EntityManager entities;

    public OldRows(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * In a unit of work; rows whose time is null stay.
     *
     * @param entity its name, with an {@code id}
     * @param time a field of it, in an index after the tenant
     * @return how many went
     */
    public int forget(String entity, String time, Instant before) {
        var old = entities.createQuery(
                        "SELECT r.id FROM " + entity + " r WHERE r." + time + " < :before ORDER BY r." + time,
                        UUID.class)
                .setParameter("before", before)
                .setMaxResults(AT_ONCE)
                .getResultList();
        return old.isEmpty()
                ? 0
                : entities.createQuery("DELETE FROM " + entity + " r WHERE r.id IN :old")
                        .setParameter("old", old)
                        .executeUpdate();
    }
}
