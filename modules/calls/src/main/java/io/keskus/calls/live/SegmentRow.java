package io.keskus.calls.live;

import io.keskus.acd.OfferId;
import io.keskus.ivr.Directive;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.platform.Json;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import io.keskus.telephony.ProviderCallId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** The part of a call spent in one queue and with the agent who came from it. */
@Entity
@Table(name = "segment")
@Multitenant
public class SegmentRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "interaction_id")
    @Convert(converter = UuidColumn.class)
    private UUID interactionId;

    private int seq;

    @Column(name = "queue_id")
    @Convert(converter = UuidColumn.class)
    private UUID queueId;

    @Column(name = "queue_name")
    private String queueName;

    /** What the flow said about waiting here. */
    private String waiting;

    @Column(name = "leave_reason")
    private String leaveReason;

    @Column(name = "agent_id")
    @Convert(converter = UuidColumn.class)
    private UUID agentId;

    /** The agent for whom alone the caller waits. */
    @Column(name = "directed_to")
    @Convert(converter = UuidColumn.class)
    private UUID directedTo;

    /** The caller waits because the agent of before was lost. */
    @Column(name = "agent_was_lost")
    private boolean agentWasLost;

    /** Who gave the customer into this wait. */
    @Column(name = "handed_by")
    @Convert(converter = UuidColumn.class)
    private UUID handedBy;

    /** A word from who did. */
    private String note;

    /** Came here while waiting elsewhere: an offer from there may still be accepted, and counts no more. */
    private boolean moved;

    private String offer;

    /** Opens the agent's device to this call, once. */
    @Column(name = "connect_token")
    private String connectToken;

    @Column(name = "agent_call")
    private String agentCall;

    @Column(name = "entered_at")
    @Convert(converter = InstantColumn.class)
    private Instant enteredAt;

    @Column(name = "accepted_at")
    @Convert(converter = InstantColumn.class)
    private Instant acceptedAt;

    @Column(name = "connected_at")
    @Convert(converter = InstantColumn.class)
    private Instant connectedAt;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private Instant endedAt;

    protected SegmentRow() {}

    public SegmentRow(
            UUID id,
            InteractionId interaction,
            int seq,
            QueueId queue,
            Directive.EnterQueue waiting,
            Instant enteredAt) {
        this.id = id;
        this.interactionId = interaction.value();
        this.seq = seq;
        this.queueId = queue.value();
        this.queueName = waiting.queue();
        this.waiting = Json.write(waiting);
        this.enteredAt = enteredAt;
    }

    public InteractionId interaction() {
        return new InteractionId(interactionId);
    }

    public int seq() {
        return seq;
    }

    public QueueId queue() {
        return new QueueId(queueId);
    }

    public String queueName() {
        return queueName;
    }

    public Directive.EnterQueue waiting() {
        return (Directive.EnterQueue) Json.read(waiting, Directive.class);
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    /** How long the caller waited in it, before an agent came or until now. */
    public Duration waited(Instant now) {
        return Duration.between(enteredAt, connectedAt != null ? connectedAt : now);
    }

    public Optional<AgentId> agent() {
        return Optional.ofNullable(agentId).map(AgentId::new);
    }

    public Optional<String> agentCall() {
        return Optional.ofNullable(agentCall);
    }

    public Optional<String> connectToken() {
        return Optional.ofNullable(connectToken);
    }

    Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    Optional<Instant> connectedAt() {
        return Optional.ofNullable(connectedAt);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public void accepted(AgentId agent, OfferId offerId, String token, Instant at) {
        agentId = agent.value();
        offer = offerId.toString();
        connectToken = token;
        acceptedAt = at;
    }

    /** The agent's device is there; the token is used up. */
    public void deviceConnected(String providerCallId) {
        agentCall = providerCallId;
        connectToken = null;
    }

    public void connected(Instant at) {
        connectedAt = at;
    }

    public boolean agentWasLost() {
        return agentWasLost;
    }

    public void afterLostAgent() {
        agentWasLost = true;
    }

    public void handedOver(AgentId by, Optional<String> word) {
        handedBy = by.value();
        note = word.orElse(null);
    }

    public Optional<AgentId> handedBy() {
        return Optional.ofNullable(handedBy).map(AgentId::new);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    void forgetNote() {
        note = null;
    }

    public void moved() {
        moved = true;
    }

    /** The call is offered to somebody from here, and not from where it waited before. */
    public void offered(QueueId from, AgentId to, OfferId which) {
        boolean here = from.equals(queue()) && (directedTo == null || to.value().equals(directedTo));
        if (here && acceptedAt == null) {
            offer = which.toString();
        }
    }

    /** Whether an acceptance of that offer counts. */
    public boolean mayBeAccepted(OfferId which) {
        return !moved || which.toString().equals(offer);
    }

    public boolean isDirected() {
        return directedTo != null;
    }

    public void directTo(AgentId only) {
        directedTo = only.value();
    }

    /** Whoever takes work of the queue may have it. */
    public void forAnybody() {
        directedTo = null;
    }

    /** Begins with an agent who was in the talk already. */
    public void takenOver(AgentId agent, Optional<ProviderCallId> device, Instant at) {
        agentId = agent.value();
        agentCall = device.map(ProviderCallId::value).orElse(null);
        acceptedAt = at;
        connectedAt = at;
    }

    /** The agent did not come: everything is as if nobody had accepted. */
    public void agentLost() {
        agentId = null;
        directedTo = null;
        offer = null;
        connectToken = null;
        agentCall = null;
        acceptedAt = null;
    }

    public Optional<String> leaveReason() {
        return Optional.ofNullable(leaveReason);
    }

    /** Why the caller is about to leave the queue: a key, or {@code timed-out}. */
    public void leaving(String reason) {
        leaveReason = reason;
    }

    public void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }
}
