package io.keskus.calls.live;

import io.keskus.calls.EndedLeg;
import io.keskus.calls.LegKind;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import io.keskus.telephony.LegState;
import io.keskus.telephony.ProviderCallId;
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

/** One connection at the carrier. Its state never goes back. */
@Entity
@Table(name = "leg")
@Multitenant
public class LegRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "interaction_id")
    @Convert(converter = UuidColumn.class)
    private UUID interactionId;

    @Column(name = "provider_call_id")
    private String providerCallId;

    @Enumerated(EnumType.STRING)
    private LegKind kind;

    @Column(name = "agent_id")
    @Convert(converter = UuidColumn.class)
    private UUID agentId;

    @Column(name = "destination_class")
    private String destinationClass;

    @Enumerated(EnumType.STRING)
    private LegState state = LegState.IN_PROGRESS;

    /** Nothing more will be heard of it. */
    @Column(name = "is_over")
    private boolean over;

    private long seconds;

    @Column(name = "started_at")
    @Convert(converter = InstantColumn.class)
    private Instant startedAt;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private Instant endedAt;

    /** When the carrier's books are to be looked at, should no news come before. */
    @Column(name = "check_at")
    @Convert(converter = InstantColumn.class)
    private Instant checkAt;

    protected LegRow() {}

    public LegRow(
            UUID id,
            InteractionId interaction,
            ProviderCallId call,
            LegKind kind,
            Optional<AgentId> agent,
            String destinationClass,
            Instant startedAt) {
        this.id = id;
        this.interactionId = interaction.value();
        this.providerCallId = call.value();
        this.kind = kind;
        this.agentId = agent.map(AgentId::value).orElse(null);
        this.destinationClass = destinationClass;
        this.startedAt = startedAt;
        this.checkAt = startedAt;
    }

    /** Dialled by us, and not answered yet. */
    public void rings() {
        state = LegState.QUEUED;
    }

    public InteractionId interaction() {
        return new InteractionId(interactionId);
    }

    public ProviderCallId call() {
        return new ProviderCallId(providerCallId);
    }

    public LegKind kind() {
        return kind;
    }

    public LegState state() {
        return state;
    }

    public boolean isOver() {
        return over;
    }

    public void become(LegState next, long lasted, Instant at) {
        state = next;
        if (next.isFinal()) {
            over = true;
            seconds = lasted;
            endedAt = at;
        }
    }

    public void checkAt(Instant when) {
        checkAt = when;
    }

    long seconds() {
        return seconds;
    }

    Instant startedAt() {
        return startedAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    EndedLeg ended() {
        return new EndedLeg(providerCallId, kind, destinationClass, startedAt, seconds, state == LegState.COMPLETED);
    }
}
