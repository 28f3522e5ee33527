package io.keskus.ivr.versions;

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

@Entity
@Table(name = "ivr_flow_version")
@Multitenant
class FlowVersionRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "flow_name")
    private String flowName;

    private int number;

    private String digest;

    private String source;

    @Column(name = "made_at")
    @Convert(converter = InstantColumn.class)
    private Instant madeAt;

    protected FlowVersionRow() {}

    FlowVersionRow(UUID id, String flowName, int number, String digest, String source, Instant madeAt) {
        this.id = id;
        this.flowName = flowName;
        this.number = number;
        this.digest = digest;
        this.source = source;
        this.madeAt = madeAt;
    }

    UUID id() {
        return id;
    }

    String flowName() {
        return flowName;
    }

    int number() {
        return number;
    }

    String digest() {
        return digest;
    }

    String source() {
        return source;
    }

    Instant madeAt() {
        return madeAt;
    }
}
