package io.keskus.contacts.directory;

import io.keskus.contacts.ContactIdentity;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.platform.Ids;
import io.keskus.platform.TenantContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Makes a contact for an identity that nobody has yet, or learns who has it, when several callers try at once. JDBC,
 * because a violated unique key would cost the caller's whole transaction; every statement names the tenant. The
 * unique key is waited for until the other transaction has ended, so the answer is final.
 */
public final class IdentityClaims {
    /** Stands for "no client" in the unique key. */
    static final UUID NO_CLIENT = new UUID(0, 0);

    private static final String NEW_CONTACT = """
            INSERT INTO contact (tenant_id, id, client_id, custom, created_at, version) VALUES (?, ?, ?, '{}', ?, 1)
            """;
    private static final String DROP_CONTACT = "DELETE FROM contact WHERE tenant_id = ? AND id = ?";
    private static final String CLAIM = """
            INSERT INTO contact_identity (tenant_id, id, contact_id, client_scope, kind, value)
            VALUES (?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE contact_id = contact_id
            """;
    private static final String HOLDER = """
            SELECT contact_id FROM contact_identity
            WHERE tenant_id = ? AND client_scope = ? AND kind = ? AND value = ? FOR UPDATE
            """;

    private final DataSource dataSource;

    public IdentityClaims(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    static UUID scope(Optional<ClientId> client) {
        return client.map(ClientId::value).orElse(NO_CLIENT);
    }

    /** @return whose the identity is from now on: a new contact's, or that of whoever came first */
    ContactId newContactOrHolder(ContactIdentity identity, Optional<ClientId> client, Instant now) {
        var fresh = new ContactId(Ids.next());
        try (var connection = dataSource.getConnection()) {
            insertContact(connection, fresh, client, now);
            var holder = claim(connection, fresh, identity, client);
            if (!holder.equals(fresh)) {
                execute(connection, DROP_CONTACT, tenant(), Ids.bytes(fresh.value()));
            }
            return holder;
        } catch (SQLException failure) {
            throw new IllegalStateException("an identity could not be claimed", failure);
        }
    }

    /** @return the contact itself, or the other one that has the identity already */
    ContactId claim(ContactId contact, ContactIdentity identity, Optional<ClientId> client) {
        try (var connection = dataSource.getConnection()) {
            return claim(connection, contact, identity, client);
        } catch (SQLException failure) {
            throw new IllegalStateException("an identity could not be claimed", failure);
        }
    }

    private static void insertContact(Connection connection, ContactId id, Optional<ClientId> client, Instant now)
            throws SQLException {
        execute(
                connection,
                NEW_CONTACT,
                tenant(),
                Ids.bytes(id.value()),
                client.map(ClientId::value).map(Ids::bytes).orElse(null),
                Timestamp.from(now));
    }

    private static ContactId claim(
            Connection connection, ContactId contact, ContactIdentity identity, Optional<ClientId> client)
            throws SQLException {
        var scope = Ids.bytes(scope(client));
        var kind = identity.kind().code();
        var contactId = Ids.bytes(contact.value());
        execute(connection, CLAIM, tenant(), Ids.bytes(Ids.next()), contactId, scope, kind, identity.value());
        try (var holder = prepared(connection, HOLDER, tenant(), scope, kind, identity.value());
                var rows = holder.executeQuery()) {
            rows.next();
            return new ContactId(Ids.uuid(rows.getBytes(1)));
        }
    }

    private static byte[] tenant() {
        return Ids.bytes(TenantContext.required().value());
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
