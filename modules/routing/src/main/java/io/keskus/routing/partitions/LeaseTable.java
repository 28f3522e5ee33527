package io.keskus.routing.partitions;

import io.keskus.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Which node may write which partition. Every time in it is the database's, so that no node's clock matters. */
@ApplicationScoped
class LeaseTable {
    private static final String RENEW = "UPDATE routing_lease SET expires_at = UTC_TIMESTAMP(6) + INTERVAL 5 SECOND"
            + " WHERE owner = ? AND expires_at > UTC_TIMESTAMP(6)";
    private static final String TAKE = "UPDATE routing_lease SET owner = ?, epoch = epoch + 1,"
            + " expires_at = UTC_TIMESTAMP(6) + INTERVAL 5 SECOND WHERE expires_at <= UTC_TIMESTAMP(6)";
    private static final String RELEASE =
            "UPDATE routing_lease SET expires_at = UTC_TIMESTAMP(6) WHERE owner = ? AND expires_at > UTC_TIMESTAMP(6)";
    private static final String HELD =
            "SELECT partition_no, epoch FROM routing_lease WHERE owner = ? AND expires_at > UTC_TIMESTAMP(6)";
    private static final String CONFIRM = "SELECT epoch FROM routing_lease WHERE partition_no = ? LOCK IN SHARE MODE";

    private final DataSource source;

    /** For the container's proxy. */
    protected LeaseTable() {
        this(null);
    }

    @Inject
    LeaseTable(DataSource source) {
        this.source = source;
    }

    /** @return how many leases are held for another five seconds */
    int renew(UUID node) {
        return update(RENEW, node);
    }

    /** Takes over what nobody holds; each has a new epoch. */
    int takeFree(UUID node) {
        return update(TAKE, node);
    }

    void release(UUID node) {
        update(RELEASE, node);
    }

    /** Partition → epoch. */
    Map<Integer, Long> held(UUID node) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(HELD)) {
            statement.setBytes(1, Ids.bytes(node));
            try (var rows = statement.executeQuery()) {
                var held = new HashMap<Integer, Long>();
                while (rows.next()) {
                    held.put(rows.getInt(1), rows.getLong(2));
                }
                return held;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the leases cannot be read", failure);
        }
    }

    /**
     * Inside a unit of work: holds the partition's lease row against a take-over until the unit ends.
     *
     * @throws StaleEpoch when another node took the partition over
     */
    void confirm(int partition, long epoch) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(CONFIRM)) {
            statement.setInt(1, partition);
            try (var rows = statement.executeQuery()) {
                if (!rows.next() || rows.getLong(1) != epoch) {
                    throw new StaleEpoch(partition, epoch);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the lease cannot be confirmed", failure);
        }
    }

    private int update(String sql, UUID node) {
        try (var connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, Ids.bytes(node));
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the leases cannot be written", failure);
        }
    }
}
