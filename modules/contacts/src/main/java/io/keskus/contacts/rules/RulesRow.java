package io.keskus.contacts.rules;

import io.keskus.platform.Json;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** Named apart from the rules of recording. */
@Entity(name = "ContactRulesRow")
@Table(name = "contact_rules")
@Multitenant
class RulesRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    /** There is one of it in a tenant. */
    private String slot = "only";

    private String rules;

    protected RulesRow() {}

    RulesRow(UUID id, ContactRules rules) {
        this.id = id;
        rules(rules);
    }

    ContactRules rules() {
        return Json.read(rules, ContactRules.class);
    }

    void rules(ContactRules next) {
        rules = Json.write(next);
    }
}
