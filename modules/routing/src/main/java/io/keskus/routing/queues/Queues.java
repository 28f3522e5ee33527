package io.keskus.routing.queues;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.QueueId;
import io.keskus.routing.Queue;
import io.keskus.routing.WaitingWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the tenant's queues and who takes work of them. Everything in a unit of work. */
@ApplicationScoped
public class Queues {
    private final EntityManager entities;

    /** For the container's proxy. */
    protected Queues() {
        this(null);
    }

    @Inject
    public Queues(EntityManager entities) {
        this.entities = entities;
    }

    /** Closed ones too. @throws ProblemException 404 */
    public Queue get(QueueId id) {
        return row(id).map(QueueRow::queue).orElseThrow(() -> unknown(id.toString()));
    }

    /** @throws ProblemException 404 when it is unknown or closed */
    public void requireOpen(QueueId id) {
        row(id).filter(row -> !row.isClosed()).orElseThrow(() -> unknown(id.toString()));
    }

    /** Open ones only. */
    public Optional<Queue> find(String name) {
        return list().stream().filter(queue -> queue.name().equals(name)).findFirst();
    }

    /** Open ones, by name. */
    public List<Queue> list() {
        return rows().stream()
                .filter(row -> !row.isClosed())
                .map(QueueRow::queue)
                .toList();
    }

    /** Closed ones alone, by name. */
    public List<Queue> listClosed() {
        return rows().stream().filter(QueueRow::isClosed).map(QueueRow::queue).toList();
    }

    public List<AgentId> members(QueueId queue) {
        return entities
                .createQuery("SELECT m FROM AgentQueueRow m WHERE m.queueId = :queue", AgentQueueRow.class)
                .setParameter("queue", queue.value())
                .getResultList()
                .stream()
                .map(AgentQueueRow::agent)
                .toList();
    }

    /** Of which queues each agent takes work. */
    public Map<AgentId, SortedSet<QueueId>> memberships() {
        var memberships = new HashMap<AgentId, SortedSet<QueueId>>();
        entities.createQuery("SELECT m FROM AgentQueueRow m", AgentQueueRow.class)
                .getResultList()
                .forEach(m -> memberships
                        .computeIfAbsent(m.agent(), a -> new TreeSet<>())
                        .add(m.queue()));
        return memberships;
    }

    /** What an agent can do, with the level 1..10, and of which queues the agent takes work. */
    public record Ability(Map<String, Integer> skills, Set<QueueId> queues) {}

    /** Of every agent. */
    public Map<AgentId, Ability> abilities() {
        var queues = memberships();
        var abilities = new HashMap<AgentId, Ability>();
        entities.createQuery("SELECT a FROM AgentRow a", AgentRow.class)
                .getResultList()
                .forEach(a -> abilities.put(
                        a.id(), new Ability(a.skills().levels(), queues.getOrDefault(a.id(), new TreeSet<>()))));
        return abilities;
    }

    /** Points of head start that work has for being in this queue. */
    public int headStart(QueueId queue) {
        return WaitingWork.headStart(get(queue).priority());
    }

    /** Closed ones too, by name. */
    List<QueueRow> rows() {
        return entities.createQuery("SELECT q FROM QueueRow q ORDER BY q.name", QueueRow.class)
                .getResultList();
    }

    Optional<QueueRow> row(QueueId id) {
        return Optional.ofNullable(entities.find(QueueRow.class, id.value()));
    }

    static ProblemException unknown(String what) {
        return new ProblemException(
                Problem.of("queue-unknown", "No such queue", 404, "there is no open queue " + what));
    }
}
