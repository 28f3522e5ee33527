package io.keskus.routing.partitions;

import io.keskus.acd.Snapshot;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What each tenant's engine was told, in order, and snapshots to begin from. Rows are only added. Inside a unit of work
 * of the tenant, whose id is in every statement.
 */
@ApplicationScoped
class PartitionJournal {
    private static final int SNAPSHOT_SCHEMA = 1;

    private final DataSource source;

    /** For the container's proxy. */
    protected PartitionJournal() {
        this(null);
    }

    @Inject
    PartitionJournal(DataSource source) {
        this.source = source;
    }

    /**
     * What an engine is built from.
     *
     * @param seq of the snapshot; 0 when there is none
     * @param since entries after the snapshot, in order
     */
    record Stored(long seq, Snapshot snapshot, List<Entry> since) {}

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    Stored load(TenantId tenant) {
        var found = run("SELECT seq, schema_version, state FROM engine_snapshot WHERE tenant_id = ?", statement -> {
            statement.setBytes(1, Ids.bytes(tenant.value()));
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(snapshot(rows)) : Optional.<Stored>empty();
            }
        });
        var begin = found.orElse(new Stored(0, Snapshot.empty(), List.of()));
        return new Stored(begin.seq, begin.snapshot, since(tenant, begin.seq));
    }

    private static Stored snapshot(ResultSet row) throws SQLException {
        if (row.getInt(2) != SNAPSHOT_SCHEMA) {
            throw new IllegalStateException("no snapshot of schema " + row.getInt(2) + " is known");
        }
        return new Stored(row.getLong(1), Json.read(row.getString(3), Snapshot.class), List.of());
    }

    private List<Entry> since(TenantId tenant, long seq) {
        var sql = "SELECT at, type, schema_version, payload FROM partition_journal"
                + " WHERE tenant_id = ? AND seq > ? ORDER BY seq";
        return run(sql, statement -> {
            statement.setBytes(1, Ids.bytes(tenant.value()));
            statement.setLong(2, seq);
            try (var rows = statement.executeQuery()) {
                var entries = new ArrayList<Entry>();
                while (rows.next()) {
                    var at = rows.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
                    entries.add(new Entry(at, rows.getString(2), rows.getInt(3), rows.getString(4)));
                }
                return entries;
            }
        });
    }

    /** @param firstSeq of the first entry; the others follow it */
    void append(TenantId tenant, long epoch, long firstSeq, List<Entry> entries) {
        var sql = "INSERT INTO partition_journal"
                + " (tenant_id, seq, partition_no, epoch, at, type, schema_version, payload)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        run(sql, statement -> {
            long seq = firstSeq;
            for (var entry : entries) {
                statement.setBytes(1, Ids.bytes(tenant.value()));
                statement.setLong(2, seq++);
                statement.setInt(3, Partition.of(tenant));
                statement.setLong(4, epoch);
                statement.setObject(5, utc(entry.at()));
                statement.setString(6, entry.type());
                statement.setInt(7, entry.schemaVersion());
                statement.setString(8, entry.payload());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    void noteState(TenantId tenant, long seq, Optional<Instant> nextDeadline) {
        var sql = "INSERT INTO engine_state (tenant_id, partition_no, seq, next_deadline) VALUES (?, ?, ?, ?)"
                + " ON DUPLICATE KEY UPDATE seq = VALUES(seq), next_deadline = VALUES(next_deadline)";
        run(sql, statement -> {
            statement.setBytes(1, Ids.bytes(tenant.value()));
            statement.setInt(2, Partition.of(tenant));
            statement.setLong(3, seq);
            statement.setObject(4, nextDeadline.map(PartitionJournal::utc).orElse(null));
            return statement.executeUpdate();
        });
    }

    void keep(TenantId tenant, long seq, Snapshot snapshot) {
        var sql = "INSERT INTO engine_snapshot (tenant_id, seq, schema_version, state) VALUES (?, ?, ?, ?)"
                + " ON DUPLICATE KEY UPDATE seq = VALUES(seq), schema_version = VALUES(schema_version),"
                + " state = VALUES(state)";
        run(sql, statement -> {
            statement.setBytes(1, Ids.bytes(tenant.value()));
            statement.setLong(2, seq);
            statement.setInt(3, SNAPSHOT_SCHEMA);
            statement.setString(4, Json.write(snapshot));
            return statement.executeUpdate();
        });
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("the partition journal failed", failure);
        }
    }
}
