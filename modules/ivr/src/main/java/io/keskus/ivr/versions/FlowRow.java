package io.keskus.ivr.versions;

import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

@Entity
@Table(name = "ivr_flow")
@Multitenant
class FlowRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    private String name;

    @Column(name = "published_version_id")
    @Convert(converter = UuidColumn.class)
    private UUID publishedVersionId;

    @Column(name = "published_at")
    @Convert(converter = InstantColumn.class)
    private Instant publishedAt;

    @Version
    private long version;

    protected FlowRow() {}

    FlowRow(UUID id, String name, UUID publishedVersionId, Instant publishedAt) {
        this.id = id;
        this.name = name;
        this.publishedVersionId = publishedVersionId;
        this.publishedAt = publishedAt;
    }

    String name() {
        return name;
    }

    Optional<UUID> publishedVersionId() {
        return Optional.ofNullable(publishedVersionId);
    }

    Instant publishedAt() {
        return publishedAt;
    }

    /** @param versionOrNull null to withdraw the flow */
    void publish(UUID versionOrNull, Instant now) {
        publishedVersionId = versionOrNull;
        publishedAt = now;
    }
}
