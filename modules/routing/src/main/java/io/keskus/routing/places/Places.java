package io.keskus.routing.places;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.routing.Queue;
import io.keskus.routing.QueueNow;
import io.keskus.routing.QueuePlace;
import io.keskus.routing.WaitRange;
import io.keskus.routing.WaitingNow;
import io.keskus.routing.presence.Presences;
import io.keskus.routing.queues.Queues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;

/** How far work has come in its queue. */
@ApplicationScoped
public class Places {
    /** Assumed of a queue in which nobody has talked yet. */
    static final Duration USUAL_TALK = Duration.ofMinutes(3);

    private final EntityManager entities;
    private final Queues queues;
    private final Presences presences;

    /** For the container's proxy. */
    protected Places() {
        this(null, null, null);
    }

    @Inject
    public Places(EntityManager entities, Queues queues, Presences presences) {
        this.entities = entities;
        this.queues = queues;
        this.presences = presences;
    }

    /** In a unit of work. */
    public Optional<QueuePlace> find(InteractionId interaction) {
        return Optional.ofNullable(entities.find(WaitingRow.class, interaction.value()))
                .filter(WaitingRow::waits)
                .map(this::place);
    }

    /** In a unit of work: how many wait in the queue. */
    public int waiting(QueueId queue) {
        return entities.createQuery(
                        "SELECT COUNT(w) FROM WaitingRow w WHERE w.queueId = :queue AND w.state = :waiting", Long.class)
                .setParameter("queue", queue.value())
                .setParameter("waiting", WaitingRow.WAITING)
                .getSingleResult()
                .intValue();
    }

    /** In a unit of work: how many wait in each queue in which somebody does. */
    public Map<QueueId, Integer> waiting() {
        var counts = new HashMap<QueueId, Integer>();
        for (var row : entities.createQuery(
                        "SELECT w.queueId, COUNT(w) FROM WaitingRow w WHERE w.state = :waiting GROUP BY w.queueId",
                        Object[].class)
                .setParameter("waiting", WaitingRow.WAITING)
                .getResultList()) {
            counts.put(new QueueId((UUID) row[0]), ((Number) row[1]).intValue());
        }
        return counts;
    }

    /** In a unit of work: the state of these queues. */
    public List<QueueNow> queues(List<Queue> which, Map<AgentId, SortedSet<QueueId>> memberships) {
        var counts = new QueueCounts();
        rowsThat("w.state <> :talking")
                .setParameter("talking", WaitingRow.TALKING)
                .getResultList()
                .forEach(row -> counts.waits(row.queue(), row.enqueuedAt()));
        entities.createQuery("SELECT p FROM PaceRow p", PaceRow.class)
                .getResultList()
                .forEach(pace -> counts.talksTake(pace.queue(), pace.talk()));
        counts.atWork(presences.atWork(), memberships);
        return which.stream().map(counts::now).toList();
    }

    /** In a unit of work: the queue of what each agent is offered or talks about. */
    public Map<AgentId, QueueId> queuesOfAgents() {
        var busy = new HashMap<AgentId, QueueId>();
        rowsThat("w.agentId IS NOT NULL").getResultList().forEach(row -> row.agent()
                .ifPresent(agent -> busy.put(agent, row.queue())));
        return busy;
    }

    /** In a unit of work: what waits in the queue, in the order in which it will be served. */
    public List<WaitingNow> waitingIn(QueueId queue, int most) {
        return rowsThat("w.queueId = :queue AND w.state <> :talking ORDER BY w.sortKey, w.arrival")
                .setParameter("queue", queue.value())
                .setParameter("talking", WaitingRow.TALKING)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(WaitingRow::now)
                .toList();
    }

    private TypedQuery<WaitingRow> rowsThat(String condition) {
        return entities.createQuery("SELECT w FROM WaitingRow w WHERE " + condition, WaitingRow.class);
    }

    /** In a unit of work: how many agents of the queue could take work now. */
    public int ready(QueueId queue) {
        return presences.ready(queues.members(queue));
    }

    /** In a unit of work: how long work that comes now will probably wait; empty while nobody of the queue is at work. */
    public Optional<Duration> expectedOfNew(QueueId queue) {
        int waiting = waiting(queue);
        if (ready(queue) > waiting) {
            return Optional.of(Duration.ZERO);
        }
        return expected(waiting, presences.atWork(queues.members(queue)), handling(queue))
                .map(range -> range.least().plus(range.most()).dividedBy(2));
    }

    private QueuePlace place(WaitingRow row) {
        int before = entities.createQuery(
                        "SELECT COUNT(w) FROM WaitingRow w WHERE w.queueId = :queue AND w.state = :waiting AND"
                                + " (w.sortKey < :key OR w.sortKey = :key AND w.arrival < :arrival)",
                        Long.class)
                .setParameter("queue", row.queue().value())
                .setParameter("waiting", WaitingRow.WAITING)
                .setParameter("key", row.sortKey())
                .setParameter("arrival", row.arrival())
                .getSingleResult()
                .intValue();
        int atWork = presences.atWork(queues.members(row.queue()));
        return new QueuePlace(before + 1, expected(before, atWork, handling(row.queue())));
    }

    private Duration handling(QueueId queue) {
        var pace = entities.find(PaceRow.class, queue.value());
        return (pace == null ? USUAL_TALK : pace.talk()).plus(queues.get(queue).wrapUpFor());
    }

    /**
     * The wait until {@code before + 1} agents have become free, of {@code atWork} who each take {@code handling} on
     * average: a sum of exponential times (QLm without abandonment), told as mean plus and minus its standard deviation.
     */
    static Optional<WaitRange> expected(int before, int atWork, Duration handling) {
        if (atWork == 0) {
            return Optional.empty();
        }
        double one = (double) handling.toMillis() / atWork;
        double mean = (before + 1) * one;
        double deviation = Math.sqrt(before + 1) * one;
        return Optional.of(new WaitRange(
                Duration.ofMillis(Math.round(mean - deviation)), Duration.ofMillis(Math.round(mean + deviation))));
    }
}
