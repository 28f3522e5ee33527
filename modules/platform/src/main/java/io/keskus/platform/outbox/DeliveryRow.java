package io.keskus.platform.outbox;

import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** One event on its way to one consumer. */
@Entity
@Table(name = "outbox_delivery")
@Multitenant
class DeliveryRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    // given by the database, so that order does not hang on the clocks of nodes
    @Column(insertable = false, updatable = false)
    private long seq;

    private String consumer;

    @Column(name = "ordering_key")
    private String orderingKey;

    private String type;

    @Column(name = "schema_version")
    private int schemaVersion;

    private String payload;

    protected DeliveryRow() {}

    DeliveryRow(UUID id, Lane lane, String type, int schemaVersion, String payload) {
        this.id = id;
        this.consumer = lane.consumer();
        this.orderingKey = lane.orderingKey();
        this.type = type;
        this.schemaVersion = schemaVersion;
        this.payload = payload;
    }

    String type() {
        return type;
    }

    int schemaVersion() {
        return schemaVersion;
    }

    String payload() {
        return payload;
    }
}
