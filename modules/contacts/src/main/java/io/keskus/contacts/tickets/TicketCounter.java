package io.keskus.contacts.tickets;

import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** The last number that a tenant's ticket got. */
@Entity
@Table(name = "ticket_counter")
@Multitenant
class TicketCounter {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    private String series;

    @Column(name = "last_number")
    private long lastNumber;

    protected TicketCounter() {}

    TicketCounter(UUID id, String series) {
        this.id = id;
        this.series = series;
    }

    long next() {
        return ++lastNumber;
    }
}
