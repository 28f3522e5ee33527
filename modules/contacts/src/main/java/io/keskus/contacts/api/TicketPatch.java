package io.keskus.contacts.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.TicketStatus;
import io.keskus.contacts.rules.ContactRules;
import io.keskus.contacts.tickets.TicketChange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what a request wants to be otherwise in a ticket. */
final class TicketPatch {
    private static final int MOST_TAGS = 50;
    private static final Set<String> KNOWN =
            Set.of("status", "subject", "tags", "reason", "disposition", "assignee", "custom");

    private TicketPatch() {}

    static TicketChange from(ObjectNode json, ContactRules rules) {
        var body = new Body(json, KNOWN);
        return new TicketChange(
                status(body),
                body.has("subject") ? body.requiredText("subject", 200) : null,
                tags(body),
                reason(body, rules),
                body.text("disposition", 80),
                ContactPatch.agent(body, "assignee"),
                ContactPatch.custom(body, rules, List.of("ticket", "interaction")));
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

    private static Optional<String> reason(Body body, ContactRules rules) {
        var reason = body.text("reason", 200);
        if (reason != null && reason.isPresent() && !rules.reasonPaths().contains(reason.get())) {
            throw Body.refused(
                    "/reason",
                    "write one of the tenant's reasons: "
                            + rules.reasonPaths().stream().sorted().toList());
        }
        return reason;
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
