package io.keskus.telephony.accounts;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Whose account it is: asked before the tenant is known, so this table stands outside the tenant walls. */
@ApplicationScoped
public class AccountDirectory {
    private final DataSource source;

    /** For the container's proxy. */
    protected AccountDirectory() {
        this(null);
    }

    @Inject
    public AccountDirectory(DataSource source) {
        this.source = source;
    }

    Optional<TenantId> find(String provider, String accountId) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(
                        "SELECT tenant_id FROM carrier_account_directory WHERE provider = ? AND account_id = ?")) {
            statement.setString(1, provider);
            statement.setString(2, accountId);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(new TenantId(Ids.uuid(rows.getBytes(1)))) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the directory of carrier accounts cannot be read", failure);
        }
    }

    /** @throws IllegalStateException when the account is another tenant's */
    void register(String provider, String accountId, TenantId tenant) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("INSERT INTO carrier_account_directory"
                        + " (provider, account_id, tenant_id) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE provider = provider")) {
            statement.setString(1, provider);
            statement.setString(2, accountId);
            statement.setBytes(3, Ids.bytes(tenant.value()));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the directory of carrier accounts cannot be written", failure);
        }
        if (!find(provider, accountId).equals(Optional.of(tenant))) {
            throw new IllegalStateException("the carrier account belongs to another tenant");
        }
    }
}
