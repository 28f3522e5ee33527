package io.keskus.contacts.promises;

import io.keskus.contacts.FollowUp;
import io.keskus.contacts.FollowUpId;
import io.keskus.contacts.FollowUpState;
import io.keskus.contacts.TicketId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
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
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A promise as it is stored; what may become of it when is decided by who locks it. */
@Entity
@Table(name = "follow_up")
@Multitenant
class FollowUpRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "ticket_id")
    @Convert(converter = UuidColumn.class)
    private UUID ticketId;

    @Column(name = "contact_id")
    @Convert(converter = UuidColumn.class)
    private UUID contactId;

    @Column(name = "due_at")
    @Convert(converter = InstantColumn.class)
    private Instant dueAt;

    private String zone;

    private String note;

    @Column(name = "agent_id")
    @Convert(converter = UuidColumn.class)
    private UUID agentId;

    @Column(name = "queue_id")
    @Convert(converter = UuidColumn.class)
    private UUID queueId;

    @Enumerated(EnumType.STRING)
    private FollowUpState state = FollowUpState.WAITING;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    @Convert(converter = InstantColumn.class)
    private Instant madeAt;

    @Column(name = "next_at")
    @Convert(converter = InstantColumn.class)
    private Instant nextAt;

    @Column(name = "work_id")
    @Convert(converter = UuidColumn.class)
    private UUID workId;

    @Column(name = "taken_by")
    @Convert(converter = UuidColumn.class)
    private UUID takenBy;

    private int attempts;

    @Column(name = "closed_at")
    @Convert(converter = InstantColumn.class)
    private Instant closedAt;

    @Version
    private long version;

    protected FollowUpRow() {}

    FollowUpRow(FollowUp made) {
        this.id = made.id().value();
        this.ticketId = made.ticket().value();
        this.contactId = made.contact().value();
        this.zone = made.zone().getId();
        this.queueId = made.queue().value();
        this.madeBy = made.madeBy();
        this.madeAt = made.madeAt();
        what(made.dueAt(), made.note(), made.agent());
    }

    /** A new time begins it anew. */
    final void what(Instant newDueAt, String newNote, Optional<AgentId> newAgent) {
        if (!newDueAt.equals(dueAt)) {
            dueAt = newDueAt;
            nextAt = newDueAt;
        }
        note = newNote;
        agentId = newAgent.map(AgentId::value).orElse(null);
    }

    void become(FollowUpState next, Instant nextLook) {
        state = next;
        nextAt = nextLook;
        if (next == FollowUpState.WAITING) {
            workId = null;
            takenBy = null;
        }
    }

    void close(FollowUpState end, Instant now) {
        become(end, null);
        closedAt = now;
    }

    void work(InteractionId work) {
        workId = work.value();
    }

    void takenBy(AgentId agent) {
        takenBy = agent.value();
    }

    void attempted() {
        attempts++;
    }

    void forget() {
        note = "(erased)";
    }

    boolean isDue(Instant now) {
        return nextAt != null && !nextAt.isAfter(now);
    }

    UUID ticketId() {
        return ticketId;
    }

    FollowUp followUp() {
        return new FollowUp(
                new FollowUpId(id),
                new TicketId(ticketId),
                new ContactId(contactId),
                dueAt,
                ZoneId.of(zone),
                note,
                Optional.ofNullable(agentId).map(AgentId::new),
                new QueueId(queueId),
                state,
                madeBy,
                madeAt,
                Optional.ofNullable(workId).map(InteractionId::new),
                Optional.ofNullable(takenBy).map(AgentId::new),
                attempts,
                Optional.ofNullable(closedAt),
                version);
    }
}
