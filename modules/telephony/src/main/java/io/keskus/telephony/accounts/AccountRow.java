package io.keskus.telephony.accounts;

import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** The tenant's account at its carrier; all secrets sealed. */
@Entity
@Table(name = "carrier_account")
@Multitenant
class AccountRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    String provider;

    @Column(name = "account_id")
    String accountId;

    @Column(name = "sealed_token")
    byte[] token;

    @Column(name = "sealed_previous_token")
    byte[] previousToken;

    @Column(name = "key_id")
    String keyId;

    @Column(name = "sealed_key_secret")
    byte[] keySecret;

    @Column(name = "client_application")
    String clientApplication;

    @Version
    private long version;

    protected AccountRow() {}

    AccountRow(UUID id, String provider, String accountId) {
        this.id = id;
        this.provider = provider;
        this.accountId = accountId;
    }
}
