package io.keskus.calls.recordings;

import io.keskus.calls.LegalHold;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A legal hold on a call; removed when it is lifted. What was is in the call's journal. */
@Entity
@Table(name = "legal_hold")
@Multitenant
class HoldRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "interaction_id")
    @Convert(converter = UuidColumn.class)
    private UUID interactionId;

    private String reason;
    private String actor;

    @Column(name = "placed_at")
    @Convert(converter = InstantColumn.class)
    private Instant placedAt;

    protected HoldRow() {}

    HoldRow(UUID id, InteractionId interaction, LegalHold hold) {
        this.id = id;
        this.interactionId = interaction.value();
        this.reason = hold.reason();
        this.actor = hold.placedBy();
        this.placedAt = hold.placedAt();
    }

    LegalHold view() {
        return new LegalHold(reason, actor, placedAt);
    }
}
