package io.keskus.contacts.directory;

import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

@Entity
@Table(name = "contact")
@Multitenant
class ContactRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "client_id")
    @Convert(converter = UuidColumn.class)
    private UUID clientId;

    @Column(name = "display_name")
    private String displayName;

    private String language;

    private String custom;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Version
    private long version;

    protected ContactRow() {}

    ContactRow(UUID id, UUID clientId, Instant now) {
        this.id = id;
        this.clientId = clientId;
        this.custom = "{}";
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    UUID clientId() {
        return clientId;
    }

    String displayName() {
        return displayName;
    }

    String language() {
        return language;
    }

    String custom() {
        return custom;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }

    void displayName(String newName) {
        displayName = newName;
    }

    void language(String newLanguage) {
        language = newLanguage;
    }

    void custom(String newCustom) {
        custom = newCustom;
    }
}
