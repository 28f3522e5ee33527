package io.keskus.floor.messages;

import io.keskus.kernel.AgentId;
import io.keskus.platform.Ids;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** That a message went to an agent, and when the agent has read it. */
@Entity
@Table(name = "message_receipt")
@Multitenant
class ReceiptRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "message_id")
    @Convert(converter = UuidColumn.class)
    private UUID messageId;

    @Column(name = "agent_id")
    @Convert(converter = UuidColumn.class)
    private UUID agentId;

    @Column(name = "read_at")
    @Convert(converter = InstantColumn.class)
    private Instant readAt;

    protected ReceiptRow() {}

    ReceiptRow(UUID message, AgentId agent) {
        id = Ids.next();
        messageId = message;
        agentId = agent.value();
    }

    UUID message() {
        return messageId;
    }

    AgentId agent() {
        return new AgentId(agentId);
    }

    Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    /** The first time counts. */
    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }
}
