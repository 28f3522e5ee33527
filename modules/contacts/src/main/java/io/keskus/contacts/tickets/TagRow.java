package io.keskus.contacts.tickets;

import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

@Entity
@Table(name = "ticket_tag")
@Multitenant
class TagRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "ticket_id")
    @Convert(converter = UuidColumn.class)
    private UUID ticketId;

    private String tag;

    protected TagRow() {}

    TagRow(UUID id, UUID ticketId, String tag) {
        this.id = id;
        this.ticketId = ticketId;
        this.tag = tag;
    }

    String tag() {
        return tag;
    }
}
