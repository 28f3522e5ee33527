package io.keskus.calls.journal;

import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** One fact of an interaction. Written once, never changed. */
@Entity
@Table(name = "interaction_journal")
@Multitenant
class EntryRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "interaction_id")
    private UUID interactionId;

    private int seq;

    private Instant at;

    @Column(name = "schema_version")
    private int schemaVersion;

    private String fact;

    protected EntryRow() {}

    EntryRow(UUID id, UUID interactionId, int seq, Instant at, int schemaVersion, String fact) {
        this.id = id;
        this.interactionId = interactionId;
        this.seq = seq;
        this.at = at;
        this.schemaVersion = schemaVersion;
        this.fact = fact;
    }

    int seq() {
        return seq;
    }

    Instant at() {
        return at;
    }

    int schemaVersion() {
        return schemaVersion;
    }

    String fact() {
        return fact;
    }
}
