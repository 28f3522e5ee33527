package io.keskus.contacts.tickets;

import io.keskus.contacts.TicketNote;
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

@Entity
@Table(name = "ticket_note")
@Multitenant
class NoteRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "ticket_id")
    @Convert(converter = UuidColumn.class)
    private UUID ticketId;

    private String author;

    private String text;

    @Column(name = "written_at")
    @Convert(converter = InstantColumn.class)
    private Instant writtenAt;

    @Column(name = "edited_at")
    @Convert(converter = InstantColumn.class)
    private Instant editedAt;

    protected NoteRow() {}

    NoteRow(UUID id, UUID ticketId, String author, String text, Instant writtenAt) {
        this.id = id;
        this.ticketId = ticketId;
        this.author = author;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    UUID id() {
        return id;
    }

    UUID ticketId() {
        return ticketId;
    }

    String text() {
        return text;
    }

    void edit(String newText, Instant now) {
        text = newText;
        editedAt = now;
    }

    TicketNote note() {
        return new TicketNote(id, author, text, writtenAt, Optional.ofNullable(editedAt));
    }
}
