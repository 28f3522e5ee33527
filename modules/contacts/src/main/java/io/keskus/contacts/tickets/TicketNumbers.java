package io.keskus.contacts.tickets;

import io.keskus.platform.Ids;
import io.keskus.platform.TenantContext;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The tenant's next ticket number. Its row stays locked until the caller's transaction has ended, so that a number is
 * given back when that fails and no number is ever left out. JDBC, since the first two tickets of a tenant may come at
 * once and a violated key would cost the transaction; every statement names the tenant.
 */
public final class TicketNumbers {
    private static final String LOCK = """
            INSERT INTO ticket_counter (tenant_id, last_number) VALUES (?, 0)
            ON DUPLICATE KEY UPDATE last_number = last_number
            """;
    private static final String READ = "SELECT last_number FROM ticket_counter WHERE tenant_id = ? FOR UPDATE";
    private static final String TAKE = "UPDATE ticket_counter SET last_number = ? WHERE tenant_id = ?";

    private final DataSource dataSource;

    public TicketNumbers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Waits until no other transaction of the tenant is taking a number, and keeps it so until this one ends. */
    void lock() {
        try (var connection = dataSource.getConnection();
                var lock = connection.prepareStatement(LOCK)) {
            lock.setBytes(1, tenant());
            lock.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the ticket numbers could not be locked", failure);
        }
    }

    /** @return from 1; call {@link #lock} first */
    long next() {
        try (var connection = dataSource.getConnection()) {
            long number = last(connection) + 1;
            try (var take = connection.prepareStatement(TAKE)) {
                take.setLong(1, number);
                take.setBytes(2, tenant());
                take.executeUpdate();
            }
            return number;
        } catch (SQLException failure) {
            throw new IllegalStateException("no ticket number could be taken", failure);
        }
    }

    private static long last(Connection connection) throws SQLException {
        try (var read = connection.prepareStatement(READ)) {
            read.setBytes(1, tenant());
            try (var rows = read.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static byte[] tenant() {
        return Ids.bytes(TenantContext.required().value());
    }
}
