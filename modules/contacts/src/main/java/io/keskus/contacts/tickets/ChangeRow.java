package io.keskus.contacts.tickets;

import io.keskus.contacts.TicketEvent;
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

@Entity(name = "TicketChangeRow")
@Table(name = "ticket_change")
@Multitenant
class ChangeRow {
    private static final int LONGEST = 500;

    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "ticket_id")
    @Convert(converter = UuidColumn.class)
    private UUID ticketId;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    private String actor;

    private String what;

    @Column(name = "value_before")
    private String before;

    @Column(name = "value_after")
    private String after;

    protected ChangeRow() {}

    ChangeRow(UUID id, UUID ticketId, TicketEvent event) {
        this.id = id;
        this.ticketId = ticketId;
        this.at = event.at();
        this.actor = event.actor();
        this.what = event.what();
        this.before = event.before().map(ChangeRow::cut).orElse(null);
        this.after = event.after().map(ChangeRow::cut).orElse(null);
    }

    private static String cut(String value) {
        return value.substring(0, Math.min(LONGEST, value.length()));
    }

    TicketEvent event() {
        return new TicketEvent(at, actor, what, Optional.ofNullable(before), Optional.ofNullable(after));
    }
}
