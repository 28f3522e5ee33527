package io.keskus.telephony.webhooks;

import io.keskus.platform.persistence.UuidColumn;
import io.keskus.telephony.ScriptDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A message of the carrier that was acted on, and for a question the document it was answered with. */
@Entity
@Table(name = "webhook_inbox")
@Multitenant
class WebhookRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "message_key")
    private String messageKey;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "content_type")
    private String contentType;

    private String document;

    protected WebhookRow() {}

    WebhookRow(UUID id, String messageKey, Instant receivedAt) {
        this.id = id;
        this.messageKey = messageKey;
        this.receivedAt = receivedAt;
    }

    void answer(ScriptDocument answer) {
        this.contentType = answer.contentType();
        this.document = answer.body();
    }

    Optional<ScriptDocument> answer() {
        return document == null ? Optional.empty() : Optional.of(new ScriptDocument(contentType, document));
    }
}
