package io.keskus.routing.presence;

import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A socket of an agent that is connected, or was until a moment ago; written by {@link SocketTable}. */
@Entity
@Table(name = "agent_socket")
@Multitenant
class SocketRow {
    @Id
    @Column(name = "socket_id")
    @Convert(converter = UuidColumn.class)
    private UUID socketId;

    @Column(name = "agent_id", insertable = false, updatable = false)
    @Convert(converter = UuidColumn.class)
    private UUID agentId;

    @Column(name = "node", insertable = false, updatable = false)
    @Convert(converter = UuidColumn.class)
    private UUID node;

    protected SocketRow() {}

    UUID agentId() {
        return agentId;
    }

    boolean connected() {
        return node != null;
    }
}
