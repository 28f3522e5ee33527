package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Element;
import io.keskus.simulator.webhook.Hook;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Who is told about a conference; fixed by the first participant. */
final class ConferenceReports {

    private static final Map<String, String> WORDS = Map.of(
            "conference-start", "start",
            "conference-end", "end",
            "participant-join", "join",
            "participant-leave", "leave",
            "participant-mute", "mute",
            "participant-unmute", "mute",
            "participant-hold", "hold",
            "participant-unhold", "hold",
            "participant-modify", "modify");

    private final Conference conference;
    private boolean fixed;
    private String url = "";
    private String method = "POST";
    private Set<String> events = Set.of();
    private int told;

    ConferenceReports(Conference conference) {
        this.conference = conference;
    }

    void fix(Element noun, UnaryOperator<String> resolve) {
        if (!fixed) {
            fixed = true;
            var wanted = noun.attribute("statusCallback");
            url = wanted.isBlank() ? "" : resolve.apply(wanted);
            method = noun.attribute("statusCallbackMethod");
            events = noun.words("statusCallbackEvent");
        }
    }

    /** @param participant whom it is about, null for the conference itself */
    void tell(String event, Participant participant, Map<String, String> more) {
        if (url.isEmpty() || !events.contains(WORDS.get(event))) {
            return;
        }
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("AccountSid", conference.accountSid());
        parameters.put("ConferenceSid", conference.sid());
        parameters.put("FriendlyName", conference.friendlyName());
        parameters.put("StatusCallbackEvent", event);
        parameters.put("SequenceNumber", String.valueOf(++told));
        parameters.put("Timestamp", Dates.rfc2822(conference.now()));
        if (participant != null) {
            parameters.put("CallSid", participant.call().sid());
            parameters.put("Muted", String.valueOf(participant.muted()));
            parameters.put("Hold", String.valueOf(participant.hold()));
            parameters.put("Coaching", String.valueOf(participant.coaching()));
            parameters.put("EndConferenceOnExit", String.valueOf(participant.endsConference()));
            parameters.put("StartConferenceOnEnter", String.valueOf(participant.startsConference()));
            if (!participant.label().isBlank()) {
                parameters.put("ParticipantLabel", participant.label());
            }
            if (!participant.coached().isBlank()) {
                parameters.put("CallSidToCoach", participant.coached());
            }
        }
        parameters.putAll(more);
        conference
                .webhooks()
                .tell(Hook.callback(
                        "conference", event, conference.accountSid(), conference.sid(), method, url, parameters));
    }
}
