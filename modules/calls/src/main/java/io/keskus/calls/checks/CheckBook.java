package io.keskus.calls.checks;

import io.keskus.calls.LineCheck;
import io.keskus.kernel.AgentId;
import io.keskus.platform.Expiring;
import io.keskus.platform.OldRows;
import io.keskus.telephony.ProviderCallId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Test calls as they are kept: for thirty days, since an older one says nothing about today. */
@ApplicationScoped
public class CheckBook implements Expiring {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int OWN = 10;

    private final EntityManager entities;

    /** For the container's proxy. */
    protected CheckBook() {
        this(null);
    }

    @Inject
    public CheckBook(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "calls.checks";
    }

    @Override
    public int forget(Instant now) {
        return new OldRows(entities).forget("LineCheckRow", "begunAt", now.minus(KEPT));
    }

    /** The last of each agent. */
    public List<LineCheck> last() {
        return entities.createQuery("SELECT c FROM LineCheckRow c WHERE c.newest = TRUE", CheckRow.class)
                .getResultStream()
                .map(CheckRow::check)
                .toList();
    }

    /** Newest first. */
    public List<LineCheck> of(AgentId agent) {
        return entities.createQuery(
                        "SELECT c FROM LineCheckRow c WHERE c.agentId = :agent AND c.measuredAt IS NOT NULL"
                                + " ORDER BY c.begunAt DESC",
                        CheckRow.class)
                .setParameter("agent", agent.value())
                .setMaxResults(OWN)
                .getResultStream()
                .map(CheckRow::check)
                .toList();
    }

    void add(CheckRow row) {
        entities.persist(row);
    }

    Optional<CheckRow> lock(UUID id) {
        return Optional.ofNullable(entities.find(CheckRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<CheckRow> lockByLeg(ProviderCallId call) {
        // looked for before it is locked: a lock on what is not there keeps others from adding theirs
        return entities.createQuery("SELECT c.id FROM LineCheckRow c WHERE c.callId = :call", UUID.class)
                .setParameter("call", call.value())
                .getResultStream()
                .findFirst()
                .flatMap(this::lock);
    }

    /** The agent's last one that was begun since and to which no device has come. */
    Optional<CheckRow> lockAwaited(AgentId agent, Instant since) {
        return entities.createQuery(
                        "SELECT c.id FROM LineCheckRow c WHERE c.agentId = :agent AND c.begunAt >= :since"
                                + " AND c.callId IS NULL AND c.measuredAt IS NULL ORDER BY c.begunAt DESC",
                        UUID.class)
                .setParameter("agent", agent.value())
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(this::lock);
    }

    long countSince(AgentId agent, Instant since) {
        return entities.createQuery(
                        "SELECT COUNT(c) FROM LineCheckRow c WHERE c.agentId = :agent AND c.begunAt >= :since",
                        Long.class)
                .setParameter("agent", agent.value())
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Another one is about to be the agent's last. */
    void outdate(AgentId agent) {
        entities.createQuery(
                        "SELECT c FROM LineCheckRow c WHERE c.agentId = :agent AND c.newest = TRUE", CheckRow.class)
                .setParameter("agent", agent.value())
                .getResultList()
                .forEach(CheckRow::outdated);
    }
}
