package io.keskus.routing.partitions;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Which tenants have something to do: looked up over all tenants, without reading what it is. */
@ApplicationScoped
class Backlog {
    private final DataSource source;

    /** For the container's proxy. */
    protected Backlog() {
        this(null);
    }

    @Inject
    Backlog(DataSource source) {
        this.source = source;
    }

    /** Tenants with commands that no writer has carried out yet. */
    Set<TenantId> withMail() {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("SELECT DISTINCT tenant_id FROM partition_inbox");
                var rows = statement.executeQuery()) {
            var tenants = new HashSet<TenantId>();
            while (rows.next()) {
                tenants.add(new TenantId(Ids.uuid(rows.getBytes(1))));
            }
            return tenants;
        } catch (SQLException failure) {
            throw new IllegalStateException("the inboxes cannot be read", failure);
        }
    }

    /** When which tenant's engine has to be looked at next. */
    Map<TenantId, Instant> deadlines() {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(
                        "SELECT tenant_id, next_deadline FROM engine_state WHERE next_deadline IS NOT NULL");
                var rows = statement.executeQuery()) {
            var deadlines = new HashMap<TenantId, Instant>();
            while (rows.next()) {
                deadlines.put(
                        new TenantId(Ids.uuid(rows.getBytes(1))),
                        rows.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC));
            }
            return deadlines;
        } catch (SQLException failure) {
            throw new IllegalStateException("the deadlines cannot be read", failure);
        }
    }
}
