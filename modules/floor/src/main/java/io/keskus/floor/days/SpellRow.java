package io.keskus.floor.days;

import io.keskus.acd.AgentState;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import io.keskus.routing.AgentStateChanged;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** What an agent did for a while, under the id of the event that told that it began. */
@Entity
@Table(name = "agent_spell")
@Multitenant
class SpellRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "agent_id")
    @Convert(converter = UuidColumn.class)
    private UUID agentId;

    @Enumerated(EnumType.STRING)
    private AgentState state;

    private String reason;

    @Column(name = "interaction_id")
    @Convert(converter = UuidColumn.class)
    private UUID interactionId;

    @Column(name = "began_at")
    @Convert(converter = InstantColumn.class)
    private Instant beganAt;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private Instant endedAt;

    protected SpellRow() {}

    SpellRow(AgentStateChanged told) {
        id = told.id();
        agentId = told.agent().value();
        state = told.state();
        reason = told.reason().map(Object::toString).orElse(null);
        interactionId = told.interaction().map(each -> each.value()).orElse(null);
        beganAt = told.at();
    }

    /** An agent's events come in order, but never before they began. */
    void end(Instant at) {
        endedAt = at.isBefore(beganAt) ? beganAt : at;
    }

    Spell spell(Instant now) {
        return new Spell(state, reason, beganAt, endedAt == null ? now : endedAt, endedAt != null);
    }
}
