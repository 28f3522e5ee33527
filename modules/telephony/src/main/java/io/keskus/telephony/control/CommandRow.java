package io.keskus.telephony.control;

import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** Something that was ordered from the carrier, and what became of it. */
@Entity
@Table(name = "carrier_command")
@Multitenant
class CommandRow {
    /** What became of it. */
    enum State {
        WAITING,
        DONE,
        /** There was nothing left to do it to. */
        MOOT,
        FAILED
    }

    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "command_key")
    private String key;

    private String kind;
    private String target;
    private String payload;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String outcome;

    protected CommandRow() {}

    CommandRow(UUID id, String key, CarrierOrder order, Instant now) {
        this.id = id;
        this.key = key;
        this.kind = order.kind();
        this.target = order.target();
        this.payload = order.json();
        this.state = State.WAITING;
        this.orderedAt = now;
    }

    UUID id() {
        return id;
    }

    String key() {
        return key;
    }

    CarrierOrder order() {
        return CarrierOrder.parse(payload);
    }

    Instant orderedAt() {
        return orderedAt;
    }

    State state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    void tryOnceMore() {
        attempts++;
    }

    void takeBackTry() {
        attempts--;
    }

    void settle(State end, String what, Instant now) {
        state = end;
        outcome = what.substring(0, Math.min(200, what.length()));
        settledAt = now;
    }
}
