package io.keskus.routing.explanations;

import io.keskus.acd.Explanation;
import io.keskus.acd.OfferId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.QueueId;
import java.time.Instant;

/** To whom an interaction was offered when, and why. */
public record ExplainedOffer(OfferId offer, Instant at, QueueId queue, AgentId agent, Explanation explanation) {}
