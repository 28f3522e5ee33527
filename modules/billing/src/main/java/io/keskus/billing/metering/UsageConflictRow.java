package io.keskus.billing.metering;

import io.keskus.billing.UsageEvent;
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

/** Usage that was refused, since its key belongs to other usage. */
@Entity
@Table(name = "usage_conflict")
@Multitenant
class UsageConflictRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "usage_id")
    @Convert(converter = UuidColumn.class)
    private UUID usageId;

    private String meter;

    private String destination;

    private long measured;

    @Column(name = "occurred_at")
    @Convert(converter = InstantColumn.class)
    private Instant occurredAt;

    @Column(name = "recorded_at")
    @Convert(converter = InstantColumn.class)
    private Instant recordedAt;

    protected UsageConflictRow() {}

    UsageConflictRow(UUID id, UUID usageId, UsageEvent refused, Instant now) {
        this.id = id;
        this.usageId = usageId;
        this.meter = refused.meter().code();
        this.destination = refused.destination().code();
        this.measured = refused.measured();
        this.occurredAt = refused.occurredAt();
        this.recordedAt = now;
    }
}
