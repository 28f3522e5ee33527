package io.keskus.platform.directory;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Directory.Entry;
import io.keskus.platform.Ids;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The platform's own table of tenants: read before a tenant is known, so it stands outside the tenant walls. */
public final class DirectoryTable {
    private static final String SELECT = "SELECT tenant_id, slug, shard FROM tenant_directory";

    private final DataSource source;

    public DirectoryTable(DataSource source) {
        this.source = source;
    }

    public Optional<Entry> find(String slug) {
        return query(SELECT + " WHERE slug = ?", statement -> statement.setString(1, slug)).stream()
                .findFirst();
    }

    public Optional<Entry> find(TenantId tenant) {
        return query(SELECT + " WHERE tenant_id = ?", statement -> statement.setBytes(1, Ids.bytes(tenant.value())))
                .stream()
                .findFirst();
    }

    public List<Entry> all() {
        return query(SELECT + " ORDER BY slug", statement -> {});
    }

    public void insertIfAbsent(Entry entry) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("INSERT INTO tenant_directory (tenant_id, slug, shard)"
                        + " VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE slug = slug")) {
            statement.setBytes(1, Ids.bytes(entry.tenant().value()));
            statement.setString(2, entry.slug());
            statement.setString(3, entry.shard());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the tenant directory cannot be written", failure);
        }
    }

    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    private List<Entry> query(String sql, Binding binding) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.to(statement);
            var found = new ArrayList<Entry>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(
                            new Entry(new TenantId(Ids.uuid(rows.getBytes(1))), rows.getString(2), rows.getString(3)));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the tenant directory cannot be read", failure);
        }
    }
}
