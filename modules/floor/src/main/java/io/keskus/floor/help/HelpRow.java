package io.keskus.floor.help;

import io.keskus.identity.MemberId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A raised hand, and what became of it. */
@Entity
@Table(name = "help_request")
@Multitenant
class HelpRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "agent_id")
    @Convert(converter = UuidColumn.class)
    private UUID agentId;

    /** The agent for as long as the hand is up; null afterwards. */
    @Column(name = "open_agent")
    @Convert(converter = UuidColumn.class)
    private UUID openAgent;

    @Column(name = "interaction_id")
    @Convert(converter = UuidColumn.class)
    private UUID interactionId;

    private String words;

    @Column(name = "raised_at")
    @Convert(converter = InstantColumn.class)
    private Instant raisedAt;

    @Column(name = "taken_by")
    @Convert(converter = UuidColumn.class)
    private UUID takenBy;

    @Column(name = "taken_at")
    @Convert(converter = InstantColumn.class)
    private Instant takenAt;

    @Column(name = "lowered_at")
    @Convert(converter = InstantColumn.class)
    private Instant loweredAt;

    @Column(name = "lowered_by")
    private String loweredBy;

    protected HelpRow() {}

    HelpRow(AgentId agent, InteractionId interaction, Optional<String> words, Instant at) {
        id = Ids.next();
        agentId = agent.value();
        openAgent = agentId;
        interactionId = interaction.value();
        this.words = words.orElse(null);
        raisedAt = at;
    }

    boolean isOpen() {
        return openAgent != null;
    }

    AgentId agent() {
        return new AgentId(agentId);
    }

    /** The first who comes stays the one who comes. */
    void take(MemberId by, Instant at) {
        if (takenBy == null) {
            takenBy = by.value();
            takenAt = at;
        }
    }

    /** @param by as {@code member:0190…}, {@code agent:0190…}, {@code talk-ended} */
    void lower(String by, Instant at) {
        openAgent = null;
        loweredAt = at;
        loweredBy = by;
    }

    HelpRequest request() {
        return new HelpRequest(
                id,
                agent(),
                new InteractionId(interactionId),
                Optional.ofNullable(words),
                raisedAt,
                Optional.ofNullable(takenBy).map(MemberId::new));
    }
}
