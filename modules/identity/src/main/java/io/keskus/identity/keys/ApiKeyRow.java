package io.keskus.identity.keys;

import io.keskus.identity.ApiKeyId;
import io.keskus.identity.Role;
import io.keskus.identity.members.RolesColumn;
import io.keskus.identity.tokens.Proof;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

@Entity
@Table(name = "api_key")
@Multitenant
class ApiKeyRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    private String name;

    @Column(name = "secret_hash")
    private byte[] secretHash;

    @Convert(converter = RolesColumn.class)
    private Set<Role> roles;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiKeyRow() {}

    ApiKeyRow(ApiKey key, byte[] secretHash) {
        this.id = key.id().value();
        this.name = key.name();
        this.secretHash = secretHash;
        this.roles = key.roles();
        this.createdBy = key.createdBy();
        this.createdAt = key.createdAt();
    }

    boolean admits(String secret) {
        return revokedAt == null && Proof.matches(secret, secretHash);
    }

    void revoke(Instant now) {
        revokedAt = revokedAt == null ? now : revokedAt;
    }

    ApiKey key() {
        return new ApiKey(new ApiKeyId(id), name, roles, createdBy, createdAt, Optional.ofNullable(revokedAt));
    }
}
