package io.keskus.platform.idempotency;

import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A request that was carried out under a key, with its answer. */
@Entity
@Table(name = "idempotency")
@Multitenant
public class RequestRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "request_digest")
    private String requestDigest;

    private String answer;

    @Column(name = "made_at")
    private Instant madeAt;

    protected RequestRow() {}

    public RequestRow(UUID id, String requestKey, String requestDigest, Instant madeAt) {
        this.id = id;
        this.requestKey = requestKey;
        this.requestDigest = requestDigest;
        this.madeAt = madeAt;
    }

    public String requestDigest() {
        return requestDigest;
    }

    public String answer() {
        return answer;
    }

    public void answer(String json) {
        this.answer = json;
    }
}
