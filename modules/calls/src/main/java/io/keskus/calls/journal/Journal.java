package io.keskus.calls.journal;

import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** The journals of interactions. A fact is written in the unit of work that acts on it. */
@ApplicationScoped
public class Journal {
    private final EntityManager entities;
    private final Iterable<FactListener> listeners;

    /** For the container's proxy. */
    protected Journal() {
        this(null, List.of());
    }

    @Inject
    Journal(EntityManager entities, @Any Instance<FactListener> listeners) {
        this(entities, (Iterable<FactListener>) listeners);
    }

    /** Where no container puts it together. */
    public Journal(EntityManager entities, Iterable<FactListener> listeners) {
        this.entities = entities;
        this.listeners = listeners;
    }

    /** @param seq the next free one; two writers with the same one cannot both commit */
    public void append(InteractionId interaction, int seq, Instant at, Fact fact) {
        entities.persist(new EntryRow(
                Ids.next(), interaction.value(), seq, at, FactCodec.CURRENT_SCHEMA, FactCodec.write(fact)));
        listeners.forEach(listener -> listener.noted(interaction, at, fact));
    }

    /** Everything that happened, in order. */
    public List<Entry> of(InteractionId interaction) {
        return entities
                .createQuery(
                        "SELECT e FROM EntryRow e WHERE e.interactionId = :interaction ORDER BY e.seq", EntryRow.class)
                .setParameter("interaction", interaction.value())
                .getResultList()
                .stream()
                .map(row -> new Entry(row.seq(), row.at(), FactCodec.read(row.schemaVersion(), row.fact())))
                .toList();
    }
}
