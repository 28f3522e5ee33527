package io.keskus.contacts.search;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Expiring;
import io.keskus.platform.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words live as long as what they are about. Whoever forgets a subject takes its words out too; this looks whether any were
 * left behind, of nothing or of a contact that was erased, some hundred subjects of a tenant in each round.
 */
@ApplicationScoped
class StrayWords implements Expiring {
    private static final int SUBJECTS = 500;
    private static final UUID START = new UUID(0, 0);

    private final EntityManager entities;
    /** Up to which subject a tenant's words were looked at; lost with the node, which then begins again. */
    private final Map<TenantId, UUID> seen = new ConcurrentHashMap<>();

    /** For the container's proxy. */
    protected StrayWords() {
        this(null);
    }

    @Inject
    StrayWords(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "contacts.words";
    }

    @Override
    public int forget(Instant now) {
        var tenant = TenantContext.required();
        var subjects = subjectsAfter(seen.getOrDefault(tenant, START));
        if (subjects.size() < SUBJECTS) {
            seen.remove(tenant);
        } else {
            seen.put(tenant, subjects.get(SUBJECTS - 1));
        }
        return subjects.isEmpty() ? 0 : removed(subjects);
    }

    private List<UUID> subjectsAfter(UUID last) {
        return entities.createQuery(
                        "SELECT DISTINCT w.subjectId FROM SearchWord w WHERE w.subjectId > :last ORDER BY w.subjectId",
                        UUID.class)
                .setParameter("last", last)
                .setMaxResults(SUBJECTS)
                .getResultList();
    }

    private int removed(List<UUID> subjects) {
        var stray = entities.createQuery(
                        "SELECT w.id FROM SearchWord w WHERE w.subjectId IN :subjects"
                                + " AND NOT EXISTS (SELECT t.id FROM ContactTicket t WHERE t.id = w.subjectId)"
                                + " AND NOT EXISTS (SELECT n.id FROM NoteRow n WHERE n.id = w.subjectId)"
                                + " AND NOT EXISTS (SELECT c.id FROM ContactRow c WHERE c.id = w.subjectId"
                                + " AND NOT EXISTS (SELECT k.id FROM ContactKeyRow k"
                                + " WHERE k.contactId = c.id AND k.destroyedAt IS NOT NULL))",
                        UUID.class)
                .setParameter("subjects", subjects)
                .getResultList();
        return stray.isEmpty()
                ? 0
                : entities.createQuery("DELETE FROM SearchWord w WHERE w.id IN :stray")
                        .setParameter("stray", stray)
                        .executeUpdate();
    }
}
