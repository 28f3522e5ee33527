package io.keskus.floor.figures;

import io.keskus.calls.QueueWaitEnded;
import io.keskus.calls.WaitOutcome;
import io.keskus.kernel.QueueId;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A wait that ended; never changed. Its id is that of the event that told of it. */
@Entity
@Table(name = "queue_wait")
@Multitenant
class WaitRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "queue_id")
    @Convert(converter = UuidColumn.class)
    private UUID queueId;

    @Column(name = "interaction_id")
    @Convert(converter = UuidColumn.class)
    private UUID interactionId;

    @Column(name = "began_at")
    @Convert(converter = InstantColumn.class)
    private Instant beganAt;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private WaitOutcome outcome;

    protected WaitRow() {}

    WaitRow(QueueWaitEnded told) {
        id = told.id();
        queueId = told.queue().value();
        interactionId = told.interaction().value();
        beganAt = told.began();
        endedAt = told.at();
        outcome = told.outcome();
    }

    QueueId queue() {
        return new QueueId(queueId);
    }

    Instant endedAt() {
        return endedAt;
    }

    WaitOutcome outcome() {
        return outcome;
    }

    Duration waited() {
        return Duration.between(beganAt, endedAt);
    }
}
