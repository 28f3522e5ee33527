package io.keskus.platform.audit;

import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** What somebody changed; never changed itself. */
@Entity
@Table(name = "audit_entry")
@Multitenant
public class AuditRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    private String actor;
    private String subject;

    /** Of the configuration that changed it; null when it was not changed by one. */
    @Column(name = "revision")
    private Integer revision;

    private String alterations;

    protected AuditRow() {}

    public AuditRow(UUID id, Instant at, String actor, String subject, Integer revision, String alterations) {
        this.id = id;
        this.at = at;
        this.actor = actor;
        this.subject = subject;
        this.revision = revision;
        this.alterations = alterations;
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String subject() {
        return subject;
    }

    public Integer revision() {
        return revision;
    }

    public String alterations() {
        return alterations;
    }
}
