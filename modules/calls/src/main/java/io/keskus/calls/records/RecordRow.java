package io.keskus.calls.records;

import io.keskus.calls.CallOutcome;
import io.keskus.calls.CallView;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A call detail record as it is stored, under its interaction's id. */
@Entity
@Table(name = "call_record")
@Multitenant
class RecordRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    private String direction;

    @Column(name = "provider_call_id")
    private String providerCallId;

    @Column(name = "our_number")
    private String ourNumber;

    @Column(name = "contact_id")
    @Convert(converter = UuidColumn.class)
    private UUID contactId;

    @Column(name = "client_id")
    @Convert(converter = UuidColumn.class)
    private UUID clientId;

    @Column(name = "started_at")
    @Convert(converter = InstantColumn.class)
    private Instant startedAt;

    @Column(name = "answered_at")
    @Convert(converter = InstantColumn.class)
    private Instant answeredAt;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private Instant endedAt;

    @Column(name = "wait_seconds")
    private long waitSeconds;

    @Column(name = "talk_seconds")
    private long talkSeconds;

    @Column(name = "queue_id")
    @Convert(converter = UuidColumn.class)
    private UUID queueId;

    @Column(name = "queue_name")
    private String queueName;

    @Column(name = "agent_id")
    @Convert(converter = UuidColumn.class)
    private UUID agentId;

    @Enumerated(EnumType.STRING)
    private CallOutcome outcome;

    private String disposition;

    @Version
    private long version;

    protected RecordRow() {}

    RecordRow(InteractionId interaction) {
        this.id = interaction.value();
    }

    void take(CallRecord record) {
        direction = record.direction();
        providerCallId = record.providerCallId();
        ourNumber = record.number();
        contactId = record.contact().map(ContactId::value).orElse(null);
        clientId = record.client().map(ClientId::value).orElse(null);
        startedAt = record.startedAt();
        answeredAt = record.answeredAt().orElse(null);
        endedAt = record.endedAt();
        waitSeconds = record.waitSeconds();
        talkSeconds = record.talkSeconds();
        queueId = record.queue().orElse(null);
        queueName = record.queueName().orElse(null);
        agentId = record.agent().map(AgentId::value).orElse(null);
        outcome = record.outcome();
        disposition = record.disposition().orElse(null);
    }

    CallView view() {
        return new CallView(
                new InteractionId(id),
                direction,
                providerCallId,
                ourNumber,
                Optional.ofNullable(contactId).map(ContactId::new),
                Optional.ofNullable(clientId).map(ClientId::new),
                startedAt,
                Optional.ofNullable(answeredAt),
                endedAt,
                waitSeconds,
                talkSeconds,
                Optional.ofNullable(queueName),
                Optional.ofNullable(agentId).map(AgentId::new),
                outcome,
                Optional.ofNullable(disposition));
    }
}
