package io.keskus.floor.figures;

import io.keskus.calls.QueueWaitEnded;
import io.keskus.kernel.QueueId;
import io.keskus.routing.QueueTargets;
import io.keskus.routing.Routing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Counts how waits ended. Whether one was within the target is judged by the target at the time it ended;
 * {@link #countAnew} judges by that of now. Everything in a unit of work.
 */
@ApplicationScoped
public class QueueFigures {
    private final EntityManager entities;
    private final Function<QueueId, QueueTargets> targets;

    /** For the container's proxy. */
    protected QueueFigures() {
        this(null, (Function<QueueId, QueueTargets>) null);
    }

    @Inject
    public QueueFigures(EntityManager entities, Routing routing) {
        this(entities, queue -> routing.queue(queue).targets());
    }

    QueueFigures(EntityManager entities, Function<QueueId, QueueTargets> targets) {
        this.entities = entities;
        this.targets = targets;
    }

    /** Told again, it changes nothing. */
    public void note(QueueWaitEnded ended) {
        if (entities.find(WaitRow.class, ended.id()) == null) {
            var wait = new WaitRow(ended);
            entities.persist(wait);
            quarter(wait).count(wait, target(wait.queue()));
        }
    }

    /** Of each queue in which a wait ended in that time; both ends at a full quarter of an hour. */
    public Map<QueueId, Quarters> between(Instant from, Instant until) {
        var figures = new HashMap<QueueId, Quarters>();
        for (var row : entities.createQuery(
                        "SELECT q FROM QuarterRow q WHERE q.quarterAt >= :from AND q.quarterAt < :until",
                        QuarterRow.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList()) {
            figures.computeIfAbsent(row.queue(), queue -> new Quarters(new TreeMap<>()))
                    .byQuarter()
                    .put(row.at(), row.figures());
        }
        return figures;
    }

    /** Derives the figures of that time again from the waits; both ends at a full quarter of an hour. */
    public void countAnew(Instant from, Instant until) {
        entities.createQuery("DELETE FROM QuarterRow q WHERE q.quarterAt >= :from AND q.quarterAt < :until")
                .setParameter("from", from)
                .setParameter("until", until)
                .executeUpdate();
        var ofQueues = new HashMap<QueueId, Duration>();
        for (var wait : entities.createQuery(
                        "SELECT w FROM WaitRow w WHERE w.endedAt >= :from AND w.endedAt < :until", WaitRow.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList()) {
            quarter(wait).count(wait, ofQueues.computeIfAbsent(wait.queue(), this::target));
        }
    }

    private QuarterRow quarter(WaitRow wait) {
        var at = QuarterRow.quarterOf(wait.endedAt());
        return entities
                .createQuery(
                        "SELECT q FROM QuarterRow q WHERE q.queueId = :queue AND q.quarterAt = :at", QuarterRow.class)
                .setParameter("queue", wait.queue().value())
                .setParameter("at", at)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst()
                .orElseGet(() -> {
                    var fresh = new QuarterRow(wait.queue(), at);
                    entities.persist(fresh);
                    return fresh;
                });
    }

    private Duration target(QueueId queue) {
        return Duration.ofSeconds(targets.apply(queue).answerWithinSeconds());
    }
}
