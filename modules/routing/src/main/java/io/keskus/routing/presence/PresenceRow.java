package io.keskus.routing.presence;

import io.keskus.acd.AgentState;
import io.keskus.acd.AwayReason;
import io.keskus.acd.Decision.AgentStateChanged;
import io.keskus.acd.OfferId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import io.keskus.routing.AgentPresence;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** What the engine last said of an agent. */
@Entity
@Table(name = "agent_presence")
@Multitenant
class PresenceRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AgentState state;

    private String reason;

    @Column(name = "interaction_id")
    @Convert(converter = UuidColumn.class)
    private UUID interactionId;

    @Column(name = "offer_number")
    private Long offerNumber;

    @Convert(converter = InstantColumn.class)
    private Instant since;

    @Column(name = "until_at")
    @Convert(converter = InstantColumn.class)
    private Instant until;

    protected PresenceRow() {}

    PresenceRow(AgentId agent) {
        this.id = agent.value();
    }

    void become(AgentStateChanged change, Long offer) {
        state = change.state();
        reason = change.reason().map(AwayReason::code).orElse(null);
        interactionId = change.interaction().map(InteractionId::value).orElse(null);
        offerNumber = offer;
        since = change.at();
        until = change.until().orElse(null);
    }

    Long offerNumber() {
        return offerNumber;
    }

    AgentPresence presence(boolean connected) {
        var interaction = Optional.ofNullable(interactionId).map(InteractionId::new);
        return new AgentPresence(
                new AgentId(id),
                state,
                Optional.ofNullable(reason).map(AwayReason::new),
                interaction,
                offerNumber == null ? Optional.empty() : interaction.map(i -> new OfferId(i, offerNumber)),
                since,
                Optional.ofNullable(until),
                connected);
    }
}
