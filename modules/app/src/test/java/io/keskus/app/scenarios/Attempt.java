package io.keskus.app.scenarios;

import java.util.Map;

/**
 * A request of which one tenant is the owner: sent by the owner it succeeds, sent by anybody else it must not.
 *
 * @param actor who the owner is in this request
 * @param path values of the path's parameters beside the tenant: the owner's own ids
 * @param query without the question mark; empty for none
 * @param type of the body
 * @param body empty for none
 */
record Attempt(Actor actor, Map<String, String> path, String query, String type, String body) {
    /** In what right somebody asks. */
    enum Actor {
        ADMIN,
        AGENT,
        SECOND_AGENT,
        THIRD_AGENT,
        FOURTH_AGENT,
        FIFTH_AGENT,
        SIXTH_AGENT,
        SUPERVISOR,
        RESELLER,
        OPERATOR,
        ANYBODY
    }

    static Attempt as(Actor actor) {
        return new Attempt(actor, Map.of(), "", "application/json", "");
    }

    Attempt with(String parameter, String value) {
        return new Attempt(actor, Map.of(parameter, value), query, type, body);
    }

    Attempt asking(String text) {
        return new Attempt(actor, path, text, type, body);
    }

    Attempt sending(String json) {
        return new Attempt(actor, path, query, type, json);
    }

    Attempt sendingYaml(String text) {
        return new Attempt(actor, path, query, "application/yaml", text);
    }
}
