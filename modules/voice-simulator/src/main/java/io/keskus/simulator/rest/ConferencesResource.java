package io.keskus.simulator.rest;

import io.keskus.simulator.call.Conference;
import io.keskus.simulator.call.Dates;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.http.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Conferences: looked up, ended, spoken to. */
final class ConferencesResource {

    private final Exchange exchange;

    ConferencesResource(Exchange exchange) {
        this.exchange = exchange;
    }

    Reply list(RestRequest request) {
        var http = request.http();
        var created = DateFilter.of(request, "DateCreated");
        var updated = DateFilter.of(request, "DateUpdated");
        var found =
                new ArrayList<>(exchange.conferences().list(request.account().sid()).stream()
                        .filter(each ->
                                http.asked("Status").map(each.status()::equals).orElse(true))
                        .filter(each -> http.asked("FriendlyName")
                                .map(each.friendlyName()::equals)
                                .orElse(true))
                        .filter(each -> created.test(each.created()) && updated.test(each.updated()))
                        .toList());
        Collections.reverse(found);
        return Page.of(request, "conferences", found, Conference::sid, ConferencesResource::view);
    }

    Reply fetch(RestRequest request) {
        var conference = get(request);
        if (!conference.sid().equals(request.sid())) {
            throw request.notFound();
        }
        return Reply.json(200, view(conference));
    }

    Reply update(RestRequest request) {
        var conference = get(request);
        request.field("AnnounceUrl")
                .ifPresent(url -> conference.announce(url, request.field("AnnounceMethod", "POST")));
        if (request.field("Status", "").equals("completed")) {
            conference.end("conference-ended-via-api", null);
        }
        return Reply.json(200, view(conference));
    }

    private Conference get(RestRequest request) {
        return exchange.conferences()
                .find(request.account().sid(), request.sid())
                .orElseThrow(request::notFound);
    }

    private static Map<String, Object> view(Conference conference) {
        var uri = "/2010-04-01/Accounts/" + conference.accountSid() + "/Conferences/" + conference.sid();
        var view = new LinkedHashMap<String, Object>();
        view.put("sid", conference.sid());
        view.put("account_sid", conference.accountSid());
        view.put("friendly_name", conference.friendlyName());
        view.put("status", conference.status());
        view.put("region", "us1");
        view.put("api_version", "2010-04-01");
        view.put("date_created", Dates.rfc2822(conference.created()));
        view.put("date_updated", Dates.rfc2822(conference.updated()));
        view.put("reason_conference_ended", conference.endReason());
        view.put("call_sid_ending_conference", conference.endedBy());
        view.put("uri", uri + ".json");
        view.put(
                "subresource_uris",
                Map.of("participants", uri + "/Participants.json", "recordings", uri + "/Recordings.json"));
        return view;
    }
}
