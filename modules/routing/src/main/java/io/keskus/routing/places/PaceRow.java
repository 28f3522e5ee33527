package io.keskus.routing.places;

import io.keskus.kernel.QueueId;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** How long talks of a queue take lately: an average in which the last one counts an eighth. */
@Entity
@Table(name = "queue_pace")
@Multitenant
class PaceRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    private long talks;

    @Column(name = "talk_millis")
    private long talkMillis;

    protected PaceRow() {}

    PaceRow(QueueId queue) {
        this.id = queue.value();
    }

    QueueId queue() {
        return new QueueId(id);
    }

    void note(Duration talk) {
        talks++;
        // the first talks count fully, so that the average does not begin at nothing
        talkMillis += (talk.toMillis() - talkMillis) / Math.min(talks, 8);
    }

    Duration talk() {
        return Duration.ofMillis(talkMillis);
    }
}
