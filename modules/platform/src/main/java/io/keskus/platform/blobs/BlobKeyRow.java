package io.keskus.platform.blobs;

import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** The key that a tenant's blobs are encrypted with; without its sealed bytes once it was destroyed. */
@Entity
@Table(name = "blob_key")
@Multitenant
class BlobKeyRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    /** There is one of it in a tenant. */
    private String slot = "only";

    private byte[] sealed;

    @Column(name = "made_at")
    @Convert(converter = InstantColumn.class)
    private Instant madeAt;

    @Column(name = "destroyed_at")
    @Convert(converter = InstantColumn.class)
    private Instant destroyedAt;

    protected BlobKeyRow() {}

    BlobKeyRow(UUID id, byte[] sealed, Instant madeAt) {
        this.id = id;
        this.sealed = sealed.clone();
        this.madeAt = madeAt;
    }

    Optional<byte[]> sealed() {
        return Optional.ofNullable(sealed);
    }

    void destroy(Instant now) {
        sealed = null;
        destroyedAt = now;
    }
}
