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
import java.time.Duration;
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

    /** The interaction of which what the agent does is a part; null when it is that itself. */
    @Column(name = "part_of")
    @Convert(converter = UuidColumn.class)
    private UUID partOf;

    @Column(name = "offer_number")
    private Long offerNumber;

    @Convert(converter = InstantColumn.class)
    private Instant since;

    @Column(name = "until_at")
    @Convert(converter = InstantColumn.class)
    private Instant until;

    /** By what the wrap-up may still be extended. */
    @Column(name = "extension_seconds")
    private Integer extensionSeconds;

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
        extensionSeconds =
                change.extension().map(each -> (int) each.toSeconds()).orElse(null);
    }

    void extendWrapUp(Instant to) {
        until = to;
        extensionSeconds = null;
    }

    void partOf(Optional<InteractionId> whole) {
        partOf = whole.map(InteractionId::value).orElse(null);
    }

    /** The id in the engine of what the agent does, when that is about this interaction. */
    Optional<InteractionId> workOn(InteractionId interaction) {
        return interaction.value().equals(partOf) ? Optional.of(new InteractionId(interactionId)) : Optional.empty();
    }

    Long offerNumber() {
        return offerNumber;
    }

    AgentPresence presence(boolean connected) {
        var work = Optional.ofNullable(interactionId).map(InteractionId::new);
        var interaction = Optional.ofNullable(partOf).map(InteractionId::new).or(() -> work);
        return new AgentPresence(
                new AgentId(id),
                state,
                Optional.ofNullable(reason).map(AwayReason::new),
                interaction,
                offerNumber == null ? Optional.empty() : work.map(each -> new OfferId(each, offerNumber)),
                since,
                Optional.ofNullable(until),
                Optional.ofNullable(extensionSeconds).map(Duration::ofSeconds),
                connected);
    }
}
