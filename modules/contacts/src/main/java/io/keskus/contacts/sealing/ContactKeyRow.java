package io.keskus.contacts.sealing;

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

@Entity
@Table(name = "contact_key")
@Multitenant
class ContactKeyRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "contact_id")
    @Convert(converter = UuidColumn.class)
    private UUID contactId;

    private byte[] sealed;

    @Column(name = "made_at")
    @Convert(converter = InstantColumn.class)
    private Instant madeAt;

    @Column(name = "destroyed_at")
    @Convert(converter = InstantColumn.class)
    private Instant destroyedAt;

    protected ContactKeyRow() {}

    ContactKeyRow(UUID id, UUID contactId, byte[] sealed, Instant madeAt) {
        this.id = id;
        this.contactId = contactId;
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
