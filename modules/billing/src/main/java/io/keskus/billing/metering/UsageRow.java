package io.keskus.billing.metering;

import io.keskus.billing.DestinationClass;
import io.keskus.billing.Meter;
import io.keskus.billing.UsageEvent;
import io.keskus.billing.UsageKey;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
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

/** A usage event; no column of it is ever updated. */
@Entity
@Table(name = "usage_event")
@Multitenant
class UsageRow {
    @Id
    @Column(updatable = false)
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(updatable = false)
    private String source;

    @Column(name = "event_id", updatable = false)
    private String eventId;

    @Column(name = "client_id", updatable = false)
    @Convert(converter = UuidColumn.class)
    private UUID clientId;

    @Column(name = "interaction_id", updatable = false)
    @Convert(converter = UuidColumn.class)
    private UUID interactionId;

    @Column(updatable = false)
    private String meter;

    @Column(updatable = false)
    private String destination;

    @Column(updatable = false)
    private long measured;

    @Column(name = "occurred_at", updatable = false)
    @Convert(converter = InstantColumn.class)
    private Instant occurredAt;

    @Column(name = "corrects_source", updatable = false)
    private String correctsSource;

    @Column(name = "corrects_event_id", updatable = false)
    private String correctsEventId;

    @Column(name = "recorded_at", updatable = false)
    @Convert(converter = InstantColumn.class)
    private Instant recordedAt;

    protected UsageRow() {}

    UsageRow(UUID id, UsageEvent event, Instant now) {
        this.id = id;
        this.source = event.key().source();
        this.eventId = event.key().eventId();
        this.clientId = event.client().map(ClientId::value).orElse(null);
        this.interactionId = event.interaction().map(InteractionId::value).orElse(null);
        this.meter = event.meter().code();
        this.destination = event.destination().code();
        this.measured = event.measured();
        this.occurredAt = event.occurredAt();
        this.correctsSource = event.corrects().map(UsageKey::source).orElse(null);
        this.correctsEventId = event.corrects().map(UsageKey::eventId).orElse(null);
        this.recordedAt = now;
    }

    UUID id() {
        return id;
    }

    UsageEvent event(TenantId tenant) {
        return new UsageEvent(
                tenant,
                new UsageKey(source, eventId),
                Optional.ofNullable(clientId).map(ClientId::new),
                Optional.ofNullable(interactionId).map(InteractionId::new),
                Meter.of(meter),
                new DestinationClass(destination),
                measured,
                occurredAt,
                Optional.ofNullable(correctsSource).map(corrected -> new UsageKey(corrected, correctsEventId)));
    }
}
