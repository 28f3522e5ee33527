package io.keskus.routing.partitions;

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

/** A command on its way to the partition's writer. */
// the webhooks have an inbox too, and names of entities are unique in the whole application
@Entity(name = "PartitionInboxRow")
@Table(name = "partition_inbox")
@Multitenant
class InboxRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    // given by the database, so that order does not hang on the clocks of nodes
    @Column(insertable = false, updatable = false)
    private long seq;

    @Column(name = "partition_no")
    private int partition;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    private String type;

    @Column(name = "schema_version")
    private int schemaVersion;

    private String payload;

    protected InboxRow() {}

    InboxRow(UUID id, int partition, Entry entry) {
        this.id = id;
        this.partition = partition;
        this.at = entry.at();
        this.type = entry.type();
        this.schemaVersion = entry.schemaVersion();
        this.payload = entry.payload();
    }

    Entry entry() {
        return new Entry(at, type, schemaVersion, payload);
    }
}
