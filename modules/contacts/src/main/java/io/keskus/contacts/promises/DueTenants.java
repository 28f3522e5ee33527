package io.keskus.contacts.promises;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/** Which tenants have a promise about which something is to be done now: looked up over all of them, without reading it. */
final class DueTenants {
    private final DataSource source;

    DueTenants(DataSource source) {
        this.source = source;
    }

    Set<TenantId> at(Instant now) {
        try (var connection = source.getConnection();
                var statement =
                        connection.prepareStatement("SELECT DISTINCT tenant_id FROM follow_up WHERE next_at <= ?")) {
            statement.setObject(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                var tenants = new HashSet<TenantId>();
                while (rows.next()) {
                    tenants.add(new TenantId(Ids.uuid(rows.getBytes(1))));
                }
                return tenants;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the promises cannot be looked through", failure);
        }
    }
}
