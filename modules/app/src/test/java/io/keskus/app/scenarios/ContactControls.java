package io.keskus.app.scenarios;

import static io.keskus.app.scenarios.Attempt.Actor.ADMIN;
import static io.keskus.app.scenarios.Attempt.Actor.AGENT;
import static io.keskus.app.scenarios.Attempt.as;

import java.util.Map;

/** The controls of contacts, their tickets and promises, as of {@link Controls}. */
final class ContactControls {
    private ContactControls() {}

    private static void merges(Property owned, Map<String, Attempt> controls) {
        controls.put(
                "MergesResource_merge",
                as(ADMIN).with("contact", owned.contact()).sending("{\"other\": \"" + owned.twin() + "\"}"));
        controls.put(
                "MergesResource_undo",
                new Attempt(
                        ADMIN, Map.of("contact", owned.other(), "merge", owned.merge()), "", "application/json", ""));
    }

    private static void followUps(Property owned, Map<String, Attempt> controls) {
        controls.put("FollowUpsResource_get", as(ADMIN).with("followUp", owned.followUp()));
        controls.put("FollowUpsResource_list", as(ADMIN).asking("ticket=" + owned.ticket()));
        controls.put(
                "FollowUpsResource_make",
                as(ADMIN)
                        .sending("{\"ticket\": \"" + owned.ticket() + "\", \"at\": \"" + Promised.inAMonth()
                                + "\", \"note\": \"soita\"}"));
        controls.put(
                "FollowUpsResource_change",
                as(ADMIN).with("followUp", owned.followUp()).sending("{\"note\": \"soita taas\"}"));
    }

    static void put(Property owned, Map<String, Attempt> controls) {
        controls.put("ContactsResource_create", as(ADMIN).sending("{\"displayName\": \"Aino\"}"));
        controls.put("ContactRulesResource_get", as(ADMIN));
        controls.put("OwnDayResource_get", as(AGENT));
        controls.put("ContactCallsResource_list", as(ADMIN).with("contact", owned.contact()));
        controls.put("MergesResource_duplicates", as(ADMIN).with("contact", owned.contact()));
        controls.put("MergesResource_list", as(ADMIN).with("contact", owned.contact()));
        merges(owned, controls);
        followUps(owned, controls);
        controls.put("SearchResource_search", as(ADMIN).asking("q=9999"));
        controls.put("TicketsResource_tags", as(ADMIN).asking("start=a"));
        controls.put("TicketsResource_history", as(ADMIN).with("ticket", owned.ticket()));
        controls.put(
                "TicketsResource_mend",
                new Attempt(
                        ADMIN,
                        Map.of("ticket", owned.ticket(), "note", owned.note()),
                        "",
                        "application/json",
                        "{\"text\": \"soitettu\"}"));
    }
}
