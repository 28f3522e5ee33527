package io.keskus.routing.api;

import io.keskus.acd.Explanation;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.QueueId;
import io.keskus.routing.explanations.ExplainedOffer;
import java.time.Instant;

/** To whom an interaction was offered, and why, as an answer. */
public record OfferView(String offer, Instant at, QueueId queue, AgentId agent, Explanation explanation) {
    static OfferView of(ExplainedOffer offered) {
        return new OfferView(
                offered.offer().toString(), offered.at(), offered.queue(), offered.agent(), offered.explanation());
    }
}
