package io.keskus.calls.recordings;

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

/** Who may listen to what by a link, and since when they have. */
@Entity
@Table(name = "listening_link")
@Multitenant
class LinkRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "recording_id")
    @Convert(converter = UuidColumn.class)
    private UUID recordingId;

    private String actor;
    private String purpose;
    private String page;

    @Column(name = "made_at")
    @Convert(converter = InstantColumn.class)
    private Instant madeAt;

    @Column(name = "used_at")
    @Convert(converter = InstantColumn.class)
    private Instant usedAt;

    protected LinkRow() {}

    LinkRow(UUID id, UUID recordingId, String actor, String purpose, String page, Instant madeAt) {
        this.id = id;
        this.recordingId = recordingId;
        this.actor = actor;
        this.purpose = purpose;
        this.page = page;
        this.madeAt = madeAt;
    }

    UUID id() {
        return id;
    }

    UUID recording() {
        return recordingId;
    }

    String actor() {
        return actor;
    }

    /** The page from which it was asked for; {@code api} when none was named. */
    String page() {
        return page;
    }

    Instant usedAt() {
        return usedAt;
    }

    boolean isForDownload() {
        return purpose.equals(Listening.DOWNLOAD);
    }

    boolean isUsed() {
        return usedAt != null;
    }

    void use(Instant now) {
        usedAt = now;
    }
}
