package io.keskus.routing;

import io.keskus.kernel.InteractionId;
import java.util.Map;

/**
 * A port: what an agent sees of an interaction while it is offered, as the contact's name and the number called.
 * Implemented by whoever enqueues; asked when an offer is sent, so that no personal data lies in routing's journal.
 */
public interface OfferPreview {
    /**
     * In a unit of work of the tenant.
     *
     * @return a small JSON object, at most some hundred characters; empty for an interaction of somebody else's
     */
    Map<String, Object> preview(InteractionId interaction);
}
