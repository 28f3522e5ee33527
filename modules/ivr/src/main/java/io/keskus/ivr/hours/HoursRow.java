package io.keskus.ivr.hours;

import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

@Entity
@Table(name = "ivr_hours")
@Multitenant
class HoursRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    private String digest;

    private String source;

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    @Version
    private long version;

    protected HoursRow() {}

    HoursRow(UUID id) {
        this.id = id;
    }

    String digest() {
        return digest;
    }

    String source() {
        return source;
    }

    void write(String newSource, String newDigest, Instant now) {
        source = newSource;
        digest = newDigest;
        changedAt = now;
    }
}
