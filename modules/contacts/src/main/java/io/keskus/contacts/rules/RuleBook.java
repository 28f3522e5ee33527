package io.keskus.contacts.rules;

import io.keskus.platform.Ids;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Keeps the rules of the tenant of the unit of work. */
public final class RuleBook {
    private final EntityManager entities;

    public RuleBook(EntityManager entities) {
        this.entities = entities;
    }

    /** What the tenant laid down; nothing when it laid nothing down. */
    public ContactRules get() {
        return row().map(RulesRow::rules).orElse(ContactRules.NONE);
    }

    public void put(ContactRules rules) {
        row().ifPresentOrElse(row -> row.rules(rules), () -> entities.persist(new RulesRow(Ids.next(), rules)));
    }

    private Optional<RulesRow> row() {
        return entities.createQuery("SELECT r FROM ContactRulesRow r", RulesRow.class)
                .getResultStream()
                .findFirst();
    }
}
