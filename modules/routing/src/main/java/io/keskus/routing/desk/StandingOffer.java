package io.keskus.routing.desk;

import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.routing.AgentPresence;
import io.keskus.routing.OfferPreview;
import io.keskus.routing.explanations.ExplainedOffer;
import io.keskus.routing.explanations.Explanations;
import io.keskus.routing.presence.Presences;
import io.keskus.routing.queues.Queues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is offered to an agent now, with everything that a desk shows while it rings. In a unit of work. */
@ApplicationScoped
class StandingOffer {
    private final Presences presences;
    private final Queues queues;
    private final Explanations explanations;
    private final Iterable<OfferPreview> previews;

    /** For the container's proxy. */
    protected StandingOffer() {
        this(null, null, null, List.of());
    }

    @Inject
    StandingOffer(Presences presences, Queues queues, Explanations explanations, @Any Instance<OfferPreview> previews) {
        this(presences, queues, explanations, (Iterable<OfferPreview>) previews);
    }

    StandingOffer(Presences presences, Queues queues, Explanations explanations, Iterable<OfferPreview> previews) {
        this.presences = presences;
        this.queues = queues;
        this.explanations = explanations;
        this.previews = previews;
    }

    /** As it was told when it was made. */
    Optional<String> message(AgentPresence now) {
        return now.offer()
                .filter(offer -> now.until().isPresent())
                .flatMap(offer -> explanations.of(offer.interaction()).stream()
                        .filter(made -> made.offer().equals(offer))
                        .map(ExplainedOffer::queue)
                        .findFirst())
                .map(queue -> message(now, queue));
    }

    /** @param now of an agent who is offered something from the queue */
    String message(AgentPresence now, QueueId queue) {
        var offer = now.offer().orElseThrow();
        return Messages.offer(
                offer,
                presences.interactionOf(offer.interaction()),
                queues.get(queue),
                now.until().orElseThrow(),
                preview(offer.interaction()));
    }

    private Map<String, Object> preview(InteractionId work) {
        var preview = new LinkedHashMap<String, Object>();
        previews.forEach(each -> preview.putAll(each.preview(work)));
        return preview;
    }
}
