package io.keskus.floor.figures;

import io.keskus.floor.WaitFigures;
import io.keskus.kernel.QueueId;
import io.keskus.platform.Ids;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** The waits of a queue that ended in one quarter of an hour. Every time zone's day begins with a quarter. */
@Entity
@Table(name = "queue_quarter")
@Multitenant
class QuarterRow {
    private static final long SECONDS = Duration.ofMinutes(15).toSeconds();

    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "queue_id")
    @Convert(converter = UuidColumn.class)
    private UUID queueId;

    @Column(name = "quarter_at")
    @Convert(converter = InstantColumn.class)
    private Instant quarterAt;

    private int answered;

    @Column(name = "answered_within")
    private int answeredWithin;

    private int abandoned;

    @Column(name = "abandoned_within")
    private int abandonedWithin;

    private int otherwise;

    @Column(name = "wait_millis")
    private long waitMillis;

    @Column(name = "longest_millis")
    private long longestMillis;

    protected QuarterRow() {}

    QuarterRow(QueueId queue, Instant quarter) {
        id = Ids.next();
        queueId = queue.value();
        quarterAt = quarter;
    }

    /** When the quarter began in which this is. */
    static Instant quarterOf(Instant at) {
        return Instant.ofEpochSecond(at.getEpochSecond() / SECONDS * SECONDS);
    }

    void count(WaitRow wait, Duration target) {
        int within = wait.waited().compareTo(target) <= 0 ? 1 : 0;
        switch (wait.outcome()) {
            case ANSWERED -> {
                answered++;
                answeredWithin += within;
                waitMillis += wait.waited().toMillis();
            }
            case ABANDONED -> {
                abandoned++;
                abandonedWithin += within;
            }
            default -> otherwise++;
        }
        longestMillis = Math.max(longestMillis, wait.waited().toMillis());
    }

    QueueId queue() {
        return new QueueId(queueId);
    }

    Instant at() {
        return quarterAt;
    }

    WaitFigures figures() {
        return new WaitFigures(
                answered,
                answeredWithin,
                abandoned,
                abandonedWithin,
                otherwise,
                Duration.ofMillis(waitMillis),
                Duration.ofMillis(longestMillis));
    }
}
