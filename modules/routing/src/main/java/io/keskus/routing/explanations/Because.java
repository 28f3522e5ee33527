package io.keskus.routing.explanations;

import io.keskus.acd.Explanation;
import io.keskus.kernel.InteractionId;
import io.keskus.routing.OfferPreview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells the agent who is offered something why it comes to them; of what was for them alone there is nothing to tell. */
@ApplicationScoped
class Because implements OfferPreview {
    private final Explanations explanations;

    /** For the container's proxy. */
    protected Because() {
        this(null);
    }

    @Inject
    Because(Explanations explanations) {
        this.explanations = explanations;
    }

    @Override
    public Map<String, Object> preview(InteractionId interaction) {
        return explanations.of(interaction).stream()
                .reduce((earlier, later) -> later)
                .map(ExplainedOffer::explanation)
                .filter(Explanation::wasChosen)
                .map(Because::told)
                .orElse(Map.of());
    }

    private static Map<String, Object> told(Explanation why) {
        return Map.of(
                "because",
                Map.of(
                        "lastAgent",
                        why.lastAgent(),
                        "ring",
                        why.ring(),
                        "idleSeconds",
                        why.idleFor().toSeconds(),
                        "candidates",
                        why.candidates()));
    }
}
