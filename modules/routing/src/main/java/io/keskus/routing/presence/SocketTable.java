package io.keskus.routing.presence;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Which socket of which agent is connected to which node, kept alive by the nodes. Every time in it is the database's: a node
 * that died is noticed by the others, and by itself when it starts again.
 */
@ApplicationScoped
class SocketTable {
    private final DataSource source;

    /** For the container's proxy. */
    protected SocketTable() {
        this(null);
    }

    @Inject
    SocketTable(DataSource source) {
        this.source = source;
    }

    /** An agent with a socket that was not seen for longer than the grace period. */
    record Lost(TenantId tenant, AgentId agent) {}

    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    void connect(TenantId tenant, AgentId agent, UUID socket, UUID node) {
        var sql = "INSERT INTO agent_socket (tenant_id, agent_id, socket_id, node, seen_at)"
                + " VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6))";
        update(sql, statement -> {
            bind(statement, new Lost(tenant, agent));
            statement.setBytes(3, Ids.bytes(socket));
            statement.setBytes(4, Ids.bytes(node));
        });
    }

    /** The grace period of this socket begins. */
    void disconnect(TenantId tenant, AgentId agent, UUID socket) {
        update(
                "UPDATE agent_socket SET node = NULL, seen_at = UTC_TIMESTAMP(6)"
                        + " WHERE tenant_id = ? AND agent_id = ? AND socket_id = ?",
                statement -> {
                    bind(statement, new Lost(tenant, agent));
                    statement.setBytes(3, Ids.bytes(socket));
                });
    }

    /** All sockets of this node live. */
    void keepAlive(UUID node) {
        update(
                "UPDATE agent_socket SET seen_at = UTC_TIMESTAMP(6) WHERE node = ?",
                statement -> statement.setBytes(1, Ids.bytes(node)));
    }

    List<Lost> lost(int graceSeconds) {
        var sql = "SELECT DISTINCT tenant_id, agent_id FROM agent_socket"
                + " WHERE seen_at < UTC_TIMESTAMP(6) - INTERVAL ? SECOND";
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, graceSeconds);
            try (var rows = statement.executeQuery()) {
                var lost = new ArrayList<Lost>();
                while (rows.next()) {
                    lost.add(new Lost(
                            new TenantId(Ids.uuid(rows.getBytes(1))), new AgentId(Ids.uuid(rows.getBytes(2)))));
                }
                return lost;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the sockets cannot be read", failure);
        }
    }

    /**
     * Forgets the agent's lost sockets, in a unit of work: whoever connects meanwhile waits for its end.
     *
     * @return whether there were some still, so that of two nodes only one acts on it, and none is left that counts
     */
    boolean forget(Lost lost, int graceSeconds) {
        return update(
                                "DELETE FROM agent_socket WHERE tenant_id = ? AND agent_id = ?"
                                        + " AND seen_at < UTC_TIMESTAMP(6) - INTERVAL ? SECOND",
                                statement -> {
                                    bind(statement, lost);
                                    statement.setInt(3, graceSeconds);
                                })
                        > 0
                && isGone(lost);
    }

    private boolean isGone(Lost lost) {
        var sql = "SELECT 1 FROM agent_socket WHERE tenant_id = ? AND agent_id = ? LIMIT 1 LOCK IN SHARE MODE";
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, lost);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the sockets cannot be read", failure);
        }
    }

    private static void bind(PreparedStatement statement, Lost lost) throws SQLException {
        statement.setBytes(1, Ids.bytes(lost.tenant().value()));
        statement.setBytes(2, Ids.bytes(lost.agent().value()));
    }

    private int update(String sql, Binding binding) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.to(statement);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the sockets cannot be written", failure);
        }
    }
}
