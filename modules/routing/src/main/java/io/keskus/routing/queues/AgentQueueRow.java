package io.keskus.routing.queues;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.QueueId;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** An agent takes work of a queue. */
@Entity
@Table(name = "routing_agent_queue")
@Multitenant
class AgentQueueRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "agent_id")
    @Convert(converter = UuidColumn.class)
    private UUID agentId;

    @Column(name = "queue_id")
    @Convert(converter = UuidColumn.class)
    private UUID queueId;

    protected AgentQueueRow() {}

    AgentQueueRow(UUID id, AgentId agent, QueueId queue) {
        this.id = id;
        this.agentId = agent.value();
        this.queueId = queue.value();
    }

    AgentId agent() {
        return new AgentId(agentId);
    }

    QueueId queue() {
        return new QueueId(queueId);
    }
}
