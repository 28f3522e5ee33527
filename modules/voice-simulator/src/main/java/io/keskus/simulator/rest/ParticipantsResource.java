package io.keskus.simulator.rest;

import io.keskus.simulator.call.Conference;
import io.keskus.simulator.call.Dates;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.call.Participant;
import io.keskus.simulator.http.Reply;
import io.keskus.simulator.twiml.Document;
import io.keskus.simulator.twiml.Element;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Participants: dialled in, looked up, muted, held, put out. */
final class ParticipantsResource {

    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("Label", "participantLabel"),
            Map.entry("Muted", "muted"),
            Map.entry("Beep", "beep"),
            Map.entry("StartConferenceOnEnter", "startConferenceOnEnter"),
            Map.entry("EndConferenceOnExit", "endConferenceOnExit"),
            Map.entry("WaitUrl", "waitUrl"),
            Map.entry("WaitMethod", "waitMethod"),
            Map.entry("MaxParticipants", "maxParticipants"),
            Map.entry("ConferenceRecord", "record"),
            Map.entry("ConferenceStatusCallback", "statusCallback"),
            Map.entry("ConferenceStatusCallbackMethod", "statusCallbackMethod"),
            Map.entry("ConferenceRecordingStatusCallback", "recordingStatusCallback"),
            Map.entry("ConferenceRecordingStatusCallbackMethod", "recordingStatusCallbackMethod"));

    private final Exchange exchange;

    ParticipantsResource(Exchange exchange) {
        this.exchange = exchange;
    }

    Reply create(RestRequest request) {
        var room = request.path("ConferenceSid");
        if (room.matches("CF[0-9a-f]{32}")) {
            if (conference(request).status().equals("completed")) {
                throw new RestError(400, 20001, "Conference " + room + " is completed");
            }
        }
        var ends = Ends.checked(request, exchange);
        var noun = noun(request);
        var conference = exchange.conferences().open(request.account().sid(), room);
        var call = exchange.outbound().prepareForApi(request.account().sid(), ends.from(), ends.to());
        var participant = exchange.outbound().expectIn(conference, call, noun);
        exchange.outbound()
                .report(
                        call,
                        request.field("StatusCallback", ""),
                        request.field("StatusCallbackMethod", "POST"),
                        request.words("StatusCallbackEvent"));
        var timeLimit = String.valueOf(CallsResource.number(request, "TimeLimit", 14_400));
        var dial = new Element("Dial", Map.of("timeLimit", timeLimit), List.of(noun), "");
        exchange.outbound()
                .startPaced(
                        call,
                        request.account(),
                        Duration.ofSeconds(CallsResource.number(request, "Timeout", 60)),
                        () -> exchange.outbound().perform(call, new Document(List.of(dial))),
                        () -> exchange.outbound().expectNoMore(participant));
        return Reply.json(201, view(participant));
    }

    Reply list(RestRequest request) {
        var http = request.http();
        var found = conference(request).participants().stream()
                .filter(each -> http.asked("Muted")
                        .map(text -> each.muted() == Boolean.parseBoolean(text))
                        .orElse(true))
                .filter(each -> http.asked("Hold")
                        .map(text -> each.hold() == Boolean.parseBoolean(text))
                        .orElse(true))
                .filter(each -> http.asked("Coaching")
                        .map(text -> each.coaching() == Boolean.parseBoolean(text))
                        .orElse(true))
                .toList();
        return Page.of(request, "participants", found, each -> each.call().sid(), this::view);
    }

    Reply fetch(RestRequest request) {
        return Reply.json(200, view(get(request)));
    }

    Reply update(RestRequest request) {
        var participant = get(request);
        request.flag("EndConferenceOnExit").ifPresent(participant::endConferenceOnExit);
        request.flag("Muted").ifPresent(participant::mute);
        request.flag("Hold")
                .ifPresent(wanted -> participant.hold(
                        wanted, request.field("HoldUrl").orElse(null), request.field("HoldMethod", "POST")));
        request.flag("Coaching").ifPresent(wanted -> participant.coach(wanted, request.field("CallSidToCoach", "")));
        request.field("AnnounceUrl")
                .ifPresent(url -> participant.announce(url, request.field("AnnounceMethod", "POST")));
        return Reply.json(200, view(participant));
    }

    Reply delete(RestRequest request) {
        var participant = get(request);
        if (!participant.joined()) {
            throw new RestError(400, 21220, "Participant is not connected. Cancel the call instead.");
        }
        participant.conference().kick(participant);
        return Reply.empty(204);
    }

    private Conference conference(RestRequest request) {
        var sid = request.path("ConferenceSid");
        return exchange.conferences()
                .find(request.account().sid(), sid)
                .filter(found -> found.sid().equals(sid))
                .orElseThrow(request::notFound);
    }

    private Participant get(RestRequest request) {
        return conference(request).find(request.path("CallSid")).orElseThrow(request::notFound);
    }

    private static Element noun(RestRequest request) {
        var attributes = new LinkedHashMap<String, String>();
        ATTRIBUTES.forEach(
                (field, attribute) -> request.field(field).ifPresent(value -> attributes.put(attribute, value)));
        var events = request.words("ConferenceStatusCallbackEvent");
        if (!events.isEmpty()) {
            attributes.put("statusCallbackEvent", String.join(" ", events));
        }
        request.flag("Coaching")
                .filter(coaching -> coaching)
                .ifPresent(coaching -> attributes.put("coach", request.field("CallSidToCoach", "")));
        return new Element("Conference", attributes, List.of(), request.path("ConferenceSid"));
    }

    private Map<String, Object> view(Participant participant) {
        var conference = participant.conference();
        var call = participant.call();
        var view = new LinkedHashMap<String, Object>();
        view.put("account_sid", call.accountSid());
        view.put("call_sid", call.sid());
        view.put("conference_sid", conference.sid());
        view.put("label", participant.label().isEmpty() ? null : participant.label());
        view.put("muted", participant.muted());
        view.put("hold", participant.hold());
        view.put("coaching", participant.coaching());
        view.put("call_sid_to_coach", participant.coached().isEmpty() ? null : participant.coached());
        view.put("start_conference_on_enter", participant.startsConference());
        view.put("end_conference_on_exit", participant.endsConference());
        view.put("status", participant.status());
        view.put(
                "queue_time", String.valueOf(exchange.outbound().queueTime(call).toMillis()));
        view.put("date_created", Dates.rfc2822(participant.created()));
        view.put("date_updated", Dates.rfc2822(participant.updated()));
        view.put(
                "uri",
                "/2010-04-01/Accounts/" + call.accountSid() + "/Conferences/" + conference.sid() + "/Participants/"
                        + call.sid() + ".json");
        return view;
    }
}
