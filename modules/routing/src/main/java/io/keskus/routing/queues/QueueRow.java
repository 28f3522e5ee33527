package io.keskus.routing.queues;

import io.keskus.acd.QueueRules;
import io.keskus.acd.Selection;
import io.keskus.acd.Skills;
import io.keskus.acd.Step;
import io.keskus.kernel.QueueId;
import io.keskus.platform.persistence.UuidColumn;
import io.keskus.routing.Queue;
import io.keskus.routing.QueueStep;
import io.keskus.routing.QueueTargets;
import io.keskus.routing.WaitingWork;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A queue. It is closed rather than deleted: segments and reports refer to it. */
@Entity
@Table(name = "routing_queue")
@Multitenant
class QueueRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    private String name;
    private String label;

    @Convert(converter = SkillsColumn.class)
    private Skills skills;

    private int priority;

    @Column(name = "ring_seconds")
    private int ringSeconds;

    @Column(name = "wrap_up_seconds")
    private int wrapUpSeconds;

    @Column(name = "wrap_up_extension_seconds")
    private int wrapUpExtensionSeconds;

    @Column(name = "last_agent_seconds")
    private int lastAgentSeconds;

    private String client;

    @Convert(converter = TargetsColumn.class)
    private QueueTargets targets;

    @Convert(converter = StepsColumn.class)
    private List<QueueStep> steps;

    private boolean paused;
    private boolean closed;

    @Version
    private long version;

    protected QueueRow() {}

    QueueRow(UUID id, WantedQueue wanted) {
        this.id = id;
        this.name = wanted.name();
        change(wanted);
    }

    /** Takes everything but the name. */
    void change(WantedQueue wanted) {
        label = wanted.label();
        skills = wanted.skills();
        priority = wanted.priority();
        ringSeconds = wanted.ringSeconds();
        wrapUpSeconds = wanted.wrapUpSeconds();
        wrapUpExtensionSeconds = wanted.wrapUpExtensionSeconds();
        lastAgentSeconds = wanted.lastAgentSeconds();
        client = wanted.client().orElse(null);
        targets = wanted.targets();
        steps = wanted.steps();
        closed = false;
    }

    void close() {
        closed = true;
        paused = false;
    }

    void pause(boolean now) {
        paused = now;
    }

    boolean isPaused() {
        return paused;
    }

    boolean isClosed() {
        return closed;
    }

    QueueId id() {
        return new QueueId(id);
    }

    String name() {
        return name;
    }

    WantedQueue asWanted() {
        return new WantedQueue(
                name,
                label,
                skills,
                priority,
                ringSeconds,
                wrapUpSeconds,
                wrapUpExtensionSeconds,
                lastAgentSeconds,
                Optional.ofNullable(client),
                targets,
                steps);
    }

    Queue queue() {
        return new Queue(
                id(),
                name,
                label,
                skills.levels(),
                priority,
                Duration.ofSeconds(ringSeconds),
                Duration.ofSeconds(wrapUpSeconds),
                Duration.ofSeconds(wrapUpExtensionSeconds),
                Duration.ofSeconds(lastAgentSeconds),
                Optional.ofNullable(client),
                targets,
                steps,
                paused,
                closed,
                version);
    }

    /** @param ids of all queues, by name */
    QueueRules rules(Map<String, QueueId> ids) {
        return new QueueRules(
                id(),
                skills,
                WaitingWork.headStart(priority),
                Duration.ofSeconds(ringSeconds),
                Duration.ofSeconds(wrapUpSeconds),
                Duration.ofSeconds(wrapUpExtensionSeconds),
                Duration.ofSeconds(lastAgentSeconds),
                Selection.BEST_FIT,
                steps.stream().map(each -> step(each, ids)).toList());
    }

    private static Step step(QueueStep of, Map<String, QueueId> ids) {
        var widenTo = new TreeSet<QueueId>();
        of.queues().forEach(name -> widenTo.add(ids.get(name)));
        return new Step(Duration.ofSeconds(of.afterSeconds()), of.skills(), widenTo);
    }
}
