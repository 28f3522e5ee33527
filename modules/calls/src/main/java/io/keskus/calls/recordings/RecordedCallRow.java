package io.keskus.calls.recordings;

import io.keskus.calls.CallOutcome;
import io.keskus.calls.live.CallFacts;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** What the recordings of a call are looked for by, under the call's id. */
@Entity
@Table(name = "recorded_call")
@Multitenant
class RecordedCallRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    private String direction;

    @Column(name = "our_number")
    private String ourNumber;

    @Column(name = "contact_id")
    @Convert(converter = UuidColumn.class)
    private UUID contactId;

    @Column(name = "queue_name")
    private String queueName;

    @Column(name = "agent_id")
    @Convert(converter = UuidColumn.class)
    private UUID agentId;

    @Enumerated(EnumType.STRING)
    private CallOutcome outcome;

    protected RecordedCallRow() {}

    RecordedCallRow(InteractionId call) {
        this.id = call.value();
    }

    /** As far as it is known by now. */
    void take(CallFacts call) {
        direction = call.direction();
        ourNumber = call.number();
        contactId = call.contact().map(ContactId::value).orElse(null);
        queueName = call.queue().orElse(null);
    }

    void talks(AgentId agent) {
        agentId = agent.value();
    }

    void ended(CallOutcome how) {
        outcome = how;
    }

    InteractionId interaction() {
        return new InteractionId(id);
    }

    String direction() {
        return direction;
    }

    String ourNumber() {
        return ourNumber;
    }

    Optional<ContactId> contact() {
        return Optional.ofNullable(contactId).map(ContactId::new);
    }

    Optional<String> queue() {
        return Optional.ofNullable(queueName);
    }

    Optional<AgentId> agent() {
        return Optional.ofNullable(agentId).map(AgentId::new);
    }

    Optional<CallOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
