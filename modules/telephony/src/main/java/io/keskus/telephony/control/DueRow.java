package io.keskus.telephony.control;

import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A command that is still to be carried out, in the order of the ids. A node claims it while it talks to the carrier. */
@Entity
@Table(name = "carrier_command_due")
@Multitenant
class DueRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "command_id")
    @Convert(converter = UuidColumn.class)
    private UUID commandId;

    private String target;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    protected DueRow() {}

    DueRow(UUID id, UUID commandId, String target) {
        this.id = id;
        this.commandId = commandId;
        this.target = target;
    }

    UUID commandId() {
        return commandId;
    }

    boolean isClaimed(Instant now) {
        return claimedUntil != null && claimedUntil.isAfter(now);
    }

    void claim(Instant until) {
        claimedUntil = until;
    }

    void release() {
        claimedUntil = null;
    }
}
