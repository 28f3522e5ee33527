package io.keskus.tenancy.config;

import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A configuration as it was applied. */
@Entity
@Table(name = "config_revision")
@Multitenant
class RevisionRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    private int revision;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "applied_by")
    private String appliedBy;

    private String changes;
    private String files;

    protected RevisionRow() {}

    RevisionRow(UUID id, int revision, Instant appliedAt, String appliedBy, String changes, String files) {
        this.id = id;
        this.revision = revision;
        this.appliedAt = appliedAt;
        this.appliedBy = appliedBy;
        this.changes = changes;
        this.files = files;
    }
}
