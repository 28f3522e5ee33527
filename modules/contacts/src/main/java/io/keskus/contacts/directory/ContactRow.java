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

    @Column(name = "preferred_agent")
    @Convert(converter = UuidColumn.class)
    private UUID preferredAgent;

    @Column(name = "do_not_call")
    private boolean doNotCall;

    @Column(name = "best_time")
    private String bestTime;

    @Column(name = "merged_into")
    @Convert(converter = UuidColumn.class)
    private UUID mergedInto;

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

    UUID preferredAgent() {
        return preferredAgent;
    }

    void preferredAgent(UUID agent) {
        preferredAgent = agent;
    }

    boolean doNotCall() {
        return doNotCall;
    }

    void doNotCall(boolean wish) {
        doNotCall = wish;
    }

    String bestTime() {
        return bestTime;
    }

    void bestTime(String newTime) {
        bestTime = newTime;
    }

    /** Null unless it is one with another contact. */
    UUID mergedInto() {
        return mergedInto;
    }

    void mergeInto(UUID survivor) {
        mergedInto = survivor;
    }

    void custom(String newCustom) {
        custom = newCustom;
    }
}
