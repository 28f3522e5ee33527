package io.keskus.routing.explanations;

import io.keskus.acd.Decision;
import io.keskus.acd.Explanation;
import io.keskus.acd.OfferId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.platform.Json;
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

/** One offer with its explanation. */
@Entity
@Table(name = "offer_explanation")
@Multitenant
class ExplanationRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "interaction_id")
    @Convert(converter = UuidColumn.class)
    private UUID interactionId;

    @Column(name = "offer_number")
    private long offerNumber;

    @Column(name = "queue_id")
    @Convert(converter = UuidColumn.class)
    private UUID queueId;

    @Column(name = "agent_id")
    @Convert(converter = UuidColumn.class)
    private UUID agentId;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    private String explanation;

    protected ExplanationRow() {}

    ExplanationRow(UUID id, Decision.Offered offered) {
        this.id = id;
        this.interactionId = offered.offer().interaction().value();
        this.offerNumber = offered.offer().number();
        this.queueId = offered.queue().value();
        this.agentId = offered.agent().value();
        this.at = offered.at();
        this.explanation = Json.write(offered.explanation());
    }

    ExplainedOffer explained() {
        return new ExplainedOffer(
                new OfferId(new InteractionId(interactionId), offerNumber),
                at,
                new QueueId(queueId),
                new AgentId(agentId),
                Json.read(explanation, Explanation.class));
    }
}
