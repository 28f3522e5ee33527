package io.keskus.simulator.call;

import io.keskus.simulator.webhook.Webhooks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Legs that hear each other. It starts when two are in it and one of them may start it. */
public final class Conference {

    private final String sid = Sids.next("CF");
    private final Exchange exchange;
    private final String accountSid;
    private final String friendlyName;
    private final Instant created;
    private final ConferenceReports reports = new ConferenceReports(this);
    private final ConferenceSound sound;
    private final List<Participant> participants = new ArrayList<>();
    private String status = "init";
    private Instant updated;
    private String endReason;
    private String endedBy;
    private Optional<Recording> recording = Optional.empty();

    Conference(Exchange exchange, String accountSid, String friendlyName) {
        this.exchange = exchange;
        this.accountSid = accountSid;
        this.friendlyName = friendlyName;
        this.sound = new ConferenceSound(this, exchange.switchboard());
        this.created = exchange.now();
        this.updated = created;
    }

    public String sid() {
        return sid;
    }

    public String accountSid() {
        return accountSid;
    }

    public String friendlyName() {
        return friendlyName;
    }

    /** init, in-progress or completed. */
    public String status() {
        return status;
    }

    public Instant created() {
        return created;
    }

    public Instant updated() {
        return updated;
    }

    /** Why it ended, null while it has not. */
    public String endReason() {
        return endReason;
    }

    /** The call whose leaving ended it, null for none. */
    public String endedBy() {
        return endedBy;
    }

    /** Everybody in it and on the way into it. */
    public List<Participant> participants() {
        return List.copyOf(participants);
    }

    /** A participant by call sid or label. */
    public Optional<Participant> find(String callSidOrLabel) {
        return participants.stream()
                .filter(each -> each.call().sid().equals(callSidOrLabel)
                        || (!each.label().isBlank() && each.label().equals(callSidOrLabel)))
                .findFirst();
    }

    /** Ends it for all who are in it; who still rings goes on ringing. */
    public void end(String reason, String bySid) {
        if (status.equals("completed")) {
            return;
        }
        status = "completed";
        updated = now();
        endReason = reason;
        endedBy = bySid;
        exchange.conferences().over(this);
        recording.ifPresent(Recording::stop);
        for (var each : inside()) {
            participants.remove(each);
            sound.leave(each);
            each.fill(false, null, "POST");
            each.call().note("conference-left", "conference", friendlyName, "why", reason);
            reports.tell("participant-leave", each, Map.of("ReasonParticipantLeft", "conference_ended"));
            each.act().released();
        }
        var more = new LinkedHashMap<String, String>();
        more.put("ReasonConferenceEnded", reason);
        if (bySid != null) {
            more.put("CallSidEndingConference", bySid);
        }
        reports.tell("conference-end", null, more);
        exchange.webhooks().finished(sid);
    }

    /** Everybody in it hears a document. */
    public void announce(String url, String method) {
        inside().forEach(each -> each.announce(url, method));
    }

    /** Puts one out; its document goes on after the Dial. */
    public void kick(Participant participant) {
        var act = participant.act();
        leave(participant, "kicked");
        act.released();
    }

    ConferenceSound sound() {
        return sound;
    }

    boolean over() {
        return status.equals("completed");
    }

    ConferenceReports reports() {
        return reports;
    }

    Webhooks webhooks() {
        return exchange.webhooks();
    }

    Instant now() {
        return exchange.now();
    }

    void expect(Participant participant) {
        participants.add(participant);
    }

    /** A leg that was expected ended before it came in. */
    void expectNoMore(Participant participant) {
        participants.remove(participant);
        if (participants.isEmpty() && status.equals("init")) {
            status = "completed";
            updated = now();
            exchange.conferences().over(this);
        }
    }

    void join(Participant participant, DialConference act) {
        var others = inside();
        if (!participants.contains(participant)) {
            participants.add(participant);
        }
        participant.joinedBy(act);
        sound.join(participant);
        var name = Bridges.name(participant.call());
        participant
                .call()
                .note(
                        "conference-joined",
                        "conference",
                        friendlyName,
                        "conferenceSid",
                        sid,
                        "with",
                        others.stream().map(other -> Bridges.name(other.call())).toList());
        if (act.beepsOn("onEnter")) {
            inside().forEach(each -> each.call().hears(Sound.beep()));
        }
        others.forEach(other -> other.call()
                .note(
                        "conference-with",
                        "conference",
                        friendlyName,
                        "who",
                        name,
                        "callSid",
                        participant.call().sid()));
        reports.tell("participant-join", participant, Map.of());
        if (status.equals("init") && inside().size() > 1 && inside().stream().anyMatch(Participant::startsConference)) {
            begin();
        } else if (status.equals("in-progress")) {
            talk();
        } else {
            participant.fill(true, act.waitUrl(), act.waitMethod());
        }
    }

    void leave(Participant participant, String how) {
        if (!participants.remove(participant)) {
            return;
        }
        sound.leave(participant);
        participant.fill(false, null, "POST");
        updated = now();
        participant.call().note("conference-left", "conference", friendlyName, "why", how);
        var name = Bridges.name(participant.call());
        if (participant.act().beepsOn("onExit")) {
            inside().forEach(each -> each.call().hears(Sound.beep()));
        }
        inside().forEach(other -> other.call().note("conference-without", "conference", friendlyName, "who", name));
        reports.tell("participant-leave", participant, Map.of("ReasonParticipantLeft", "participant_" + how));
        var verb = how.equals("kicked") ? "kicked" : "left";
        if (participant.endsConference()) {
            end(
                    "participant-with-end-conference-on-exit-" + verb,
                    participant.call().sid());
        } else if (inside().isEmpty()) {
            end("last-participant-" + verb, participant.call().sid());
        }
    }

    private List<Participant> inside() {
        return participants.stream().filter(Participant::joined).toList();
    }

    private void begin() {
        status = "in-progress";
        updated = now();
        inside().forEach(each -> each.fill(false, null, "POST"));
        reports.tell("conference-start", null, Map.of());
        recording = inside().get(0).act().recordingOf(this);
        talk();
    }

    private void talk() {
        if (inside().size() > 1) {
            inside().forEach(each -> each.call().handset().talks());
        }
    }
}
