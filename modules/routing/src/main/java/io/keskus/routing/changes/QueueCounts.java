package io.keskus.routing.changes;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.identity.Member;
import io.keskus.platform.Json;
import io.keskus.routing.Topic;
import io.keskus.routing.places.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many wait in each queue, for everybody. */
@ApplicationScoped
class QueueCounts implements Topic {
    /** In subscriptions and messages. */
    static final String NAME = "queue-counts";

    private final Places places;

    /** For the container's proxy. */
    protected QueueCounts() {
        this(null);
    }

    @Inject
    QueueCounts(Places places) {
        this.places = places;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean allows(Member member) {
        return true;
    }

    @Override
    public JsonNode snapshot(Member member) {
        return now();
    }

    /** In a unit of work: queues in which nobody waits are left out. */
    JsonNode now() {
        var content = Json.mapper().createObjectNode();
        var counts = content.putObject("queues");
        places.waiting().forEach((queue, count) -> counts.put(queue.toString(), count));
        return content;
    }
}
