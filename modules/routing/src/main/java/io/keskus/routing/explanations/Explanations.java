package io.keskus.routing.explanations;

import io.keskus.acd.Decision;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import io.keskus.routing.partitions.Applied;
import io.keskus.routing.partitions.Consequence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Keeps why each offer was made as it was. */
@ApplicationScoped
public class Explanations implements Consequence {
    private final EntityManager entities;

    /** For the container's proxy. */
    protected Explanations() {
        this(null);
    }

    @Inject
    public Explanations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void follow(Applied applied) {
        for (var decision : applied.decisions()) {
            if (decision instanceof Decision.Offered offered) {
                entities.persist(new ExplanationRow(Ids.next(), offered));
            }
        }
    }

    /** In a unit of work; the offers of an interaction in their order. */
    public List<ExplainedOffer> of(InteractionId interaction) {
        return entities
                .createQuery(
                        "SELECT e FROM ExplanationRow e WHERE e.interactionId = :interaction ORDER BY e.offerNumber",
                        ExplanationRow.class)
                .setParameter("interaction", interaction.value())
                .getResultList()
                .stream()
                .map(ExplanationRow::explained)
                .toList();
    }
}
