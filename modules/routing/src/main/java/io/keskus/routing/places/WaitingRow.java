package io.keskus.routing.places;

import io.keskus.acd.Work;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import io.keskus.routing.WaitingNow;
import io.keskus.routing.WaitingWork;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** Work in the engine, as the engine last said. */
@Entity
@Table(name = "waiting_work")
@Multitenant
class WaitingRow {
    static final String WAITING = "WAITING";
    static final String OFFERED = "OFFERED";
    static final String TALKING = "TALKING";

    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "queue_id")
    @Convert(converter = UuidColumn.class)
    private UUID queueId;

    private String channel;

    @Column(name = "client_id")
    @Convert(converter = UuidColumn.class)
    private UUID clientId;

    private String state;

    @Column(name = "agent_id")
    @Convert(converter = UuidColumn.class)
    private UUID agentId;

    @Column(name = "sort_key")
    @Convert(converter = InstantColumn.class)
    private Instant sortKey;

    private long arrival;

    private int priority;

    @Column(name = "enqueued_at")
    @Convert(converter = InstantColumn.class)
    private Instant enqueuedAt;

    @Column(name = "taken_at")
    @Convert(converter = InstantColumn.class)
    private Instant takenAt;

    protected WaitingRow() {}

    WaitingRow(WaitingWork work, long arrival) {
        this.id = work.interaction().value();
        this.queueId = work.queue().value();
        this.channel = work.channel().name();
        this.clientId = work.client().map(c -> c.value()).orElse(null);
        this.state = WAITING;
        this.arrival = arrival;
        this.priority = work.priority();
        this.enqueuedAt = work.enqueuedAt();
    }

    /** @param headStart points of the queue */
    void sortBy(int headStart) {
        sortKey = enqueuedAt.minus(Work.HEAD_START.multipliedBy((long) WaitingWork.headStart(priority) + headStart));
    }

    void waitAgain() {
        state = WAITING;
        agentId = null;
    }

    void offeredTo(AgentId agent) {
        state = OFFERED;
        agentId = agent.value();
    }

    void takenBy(AgentId agent, Instant at) {
        state = TALKING;
        agentId = agent.value();
        takenAt = at;
    }

    QueueId queue() {
        return new QueueId(queueId);
    }

    /** Who is offered it, or talks about it. */
    Optional<AgentId> agent() {
        return Optional.ofNullable(agentId).map(AgentId::new);
    }

    Instant enqueuedAt() {
        return enqueuedAt;
    }

    WaitingNow now() {
        return new WaitingNow(new InteractionId(id), queue(), priority, enqueuedAt, agent());
    }

    boolean waits() {
        return state.equals(WAITING);
    }

    Instant sortKey() {
        return sortKey;
    }

    long arrival() {
        return arrival;
    }

    Instant takenAt() {
        return takenAt;
    }
}
