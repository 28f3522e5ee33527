package io.keskus.contacts.tickets;

import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** One more interaction about a ticket. */
@Entity(name = "TicketLinkRow")
@Table(name = "ticket_interaction")
@Multitenant
class LinkRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "ticket_id")
    @Convert(converter = UuidColumn.class)
    private UUID ticketId;

    @Column(name = "interaction_id")
    @Convert(converter = UuidColumn.class)
    private UUID interactionId;

    protected LinkRow() {}

    LinkRow(UUID id, UUID ticketId, UUID interactionId) {
        this.id = id;
        this.ticketId = ticketId;
        this.interactionId = interactionId;
    }
}
