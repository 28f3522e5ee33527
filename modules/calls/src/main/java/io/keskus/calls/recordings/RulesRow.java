package io.keskus.calls.recordings;

import io.keskus.platform.Json;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A tenant's rules of recording, as they were applied. */
@Entity
@Table(name = "recording_rules")
@Multitenant
class RulesRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    /** There is one of it in a tenant. */
    private String slot = "only";

    private String rules;

    protected RulesRow() {}

    RulesRow(UUID id) {
        this.id = id;
    }

    RecordingRules rules() {
        return Json.read(rules, RecordingRules.class);
    }

    void rules(RecordingRules next) {
        rules = Json.write(next);
    }
}
