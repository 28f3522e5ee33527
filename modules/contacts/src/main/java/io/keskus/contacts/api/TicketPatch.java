package io.keskus.contacts.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.TicketStatus;
import io.keskus.contacts.tickets.TicketChange;
import java.util.Set;
import java.util.TreeSet;

/** Reads what a request wants to be otherwise in a ticket. */
final class TicketPatch {
    private static final int MOST_TAGS = 50;

    private TicketPatch() {}

    static TicketChange from(ObjectNode json) {
        var body = new Body(json, Set.of("status", "subject", "tags"));
        return new TicketChange(
                status(body), body.has("subject") ? body.requiredText("subject", 200) : null, tags(body));
    }

    private static TicketStatus status(Body body) {
        if (!body.has("status")) {
            return null;
        }
        try {
            return TicketStatus.of(body.get("status").asText());
        } catch (IllegalArgumentException unknown) {
            throw Body.refused("/status", unknown.getMessage());
        }
    }

    private static Set<String> tags(Body body) {
        if (!body.has("tags")) {
            return null;
        }
        var given = body.get("tags");
        if (!given.isArray() || given.size() > MOST_TAGS) {
            throw Body.refused("/tags", "write a list of at most " + MOST_TAGS + " tags");
        }
        var tags = new TreeSet<String>();
        for (int i = 0; i < given.size(); i++) {
            tags.add(Body.text("/tags/" + i, given.get(i), 40));
        }
        return tags;
    }
}
