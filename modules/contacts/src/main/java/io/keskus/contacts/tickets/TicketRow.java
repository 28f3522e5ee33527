package io.keskus.contacts.tickets;

import io.keskus.contacts.TicketStatus;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** Named apart from the tickets by which sockets are opened. */
@Entity(name = "ContactTicket")
@Table(name = "ticket")
@Multitenant
class TicketRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    private long number;

    @Column(name = "interaction_id")
    @Convert(converter = UuidColumn.class)
    private UUID interactionId;

    @Column(name = "contact_id")
    @Convert(converter = UuidColumn.class)
    private UUID contactId;

    @Column(name = "client_id")
    @Convert(converter = UuidColumn.class)
    private UUID clientId;

    private String subject;

    private String status;

    private String reason;

    private String disposition;

    @Convert(converter = UuidColumn.class)
    private UUID assignee;

    private String custom;

    @Column(name = "due_at")
    @Convert(converter = InstantColumn.class)
    private Instant dueAt;

    @Column(name = "opened_at")
    @Convert(converter = InstantColumn.class)
    private Instant openedAt;

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    @Version
    private long version;

    protected TicketRow() {}

    TicketRow(UUID id, long number, UUID interactionId, UUID contactId, UUID clientId, String subject, Instant now) {
        this.id = id;
        this.number = number;
        this.interactionId = interactionId;
        this.contactId = contactId;
        this.clientId = clientId;
        this.subject = subject;
        this.status = TicketStatus.OPEN.code();
        this.openedAt = now;
        this.changedAt = now;
    }

    UUID id() {
        return id;
    }

    long number() {
        return number;
    }

    UUID interactionId() {
        return interactionId;
    }

    UUID contactId() {
        return contactId;
    }

    UUID clientId() {
        return clientId;
    }

    String subject() {
        return subject;
    }

    TicketStatus status() {
        return TicketStatus.of(status);
    }

    String reason() {
        return reason;
    }

    void reason(String newReason) {
        reason = newReason;
    }

    String disposition() {
        return disposition;
    }

    void disposition(String newDisposition) {
        disposition = newDisposition;
    }

    UUID assignee() {
        return assignee;
    }

    void assignee(UUID agent) {
        assignee = agent;
    }

    String custom() {
        return custom == null ? "{}" : custom;
    }

    void custom(String newCustom) {
        custom = newCustom;
    }

    Instant dueAt() {
        return dueAt;
    }

    void dueAt(Instant earliestPromise) {
        dueAt = earliestPromise;
    }

    void subject(String newSubject) {
        subject = newSubject;
    }

    void status(TicketStatus newStatus) {
        status = newStatus.code();
    }

    /** A new version even when only its tags or notes changed. */
    void touch(Instant now) {
        changedAt = now;
    }

    Instant changedAt() {
        return changedAt;
    }

    Instant openedAt() {
        return openedAt;
    }

    long version() {
        return version;
    }
}
