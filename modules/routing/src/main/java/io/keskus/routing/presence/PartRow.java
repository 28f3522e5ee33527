package io.keskus.routing.presence;

import io.keskus.kernel.InteractionId;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** Which interaction a piece of directed work belongs to. */
@Entity
@Table(name = "work_part")
@Multitenant
class PartRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "interaction_id")
    @Convert(converter = UuidColumn.class)
    private UUID interactionId;

    protected PartRow() {}

    PartRow(InteractionId work, InteractionId interaction) {
        this.id = work.value();
        this.interactionId = interaction.value();
    }

    InteractionId interaction() {
        return new InteractionId(interactionId);
    }
}
