package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Element;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Dials a conference: the leg is in it until it leaves, is put out, or the conference ends. */
final class DialConference extends Act {

    private static final Map<String, String> ANSWERED = Map.of("DialCallStatus", "answered");

    private final Element noun;
    private Participant participant;

    DialConference(Course course, Element element) {
        super(course, element);
        noun = element.children().stream()
                .filter(child -> child.name().equals("Conference"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    void start() {
        if (noun.text().matches("CF[0-9a-f]{32}") && !lives(noun.text())) {
            call().note("error", "code", 13248, "message", "the conference " + noun.text() + " is over");
            goToAction(Map.of("DialCallStatus", "failed"));
            return;
        }
        var conference = exchange().conferences().open(call().accountSid(), noun.text());
        if (conference.participants().size() >= noun.number("maxParticipants")) {
            call().note("error", "code", 13247, "message", "the conference " + noun.text() + " is full");
            goToAction(Map.of("DialCallStatus", "failed"));
            return;
        }
        participant = conference
                .find(call().sid())
                .orElseGet(() ->
                        new Participant(conference, call(), noun, exchange().now()));
        conference.reports().fix(noun, course()::resolve);
        conference.join(participant, this);
        if (!over()) {
            after(element().seconds("timeLimit"), () -> leave("left"));
        }
    }

    @Override
    void key(char key) {
        if (key == '*' && element().flag("hangupOnStar")) {
            leave("left");
        }
    }

    @Override
    void stopped(Stop why) {
        participant.conference().leave(participant, why == Stop.HANGUP ? "hung_up" : "updated_via_api");
        if (why == Stop.HANGUP) {
            tellAction(ANSWERED);
        }
    }

    /** The leg is no longer in the conference, by no doing of its own. */
    void released() {
        goToAction(ANSWERED);
    }

    /** Null for the standard music, empty for silence. */
    String waitUrl() {
        return !noun.has("waitUrl")
                ? null
                : noun.attribute("waitUrl").isBlank() ? "" : course().resolve(noun.attribute("waitUrl"));
    }

    /** Whether coming in ({@code onEnter}) or leaving ({@code onExit}) makes a beep. */
    boolean beepsOn(String moment) {
        var beep = noun.attribute("beep");
        return beep.equals("true") || beep.equals(moment);
    }

    String waitMethod() {
        return noun.attribute("waitMethod");
    }

    Optional<Recording> recordingOf(Conference conference) {
        if (!Set.of("record-from-start", "true").contains(noun.attribute("record"))) {
            return Optional.empty();
        }
        var callback = Recordings.callback(noun, course()::resolve);
        return Optional.of(exchange().recordings().start(call(), conference, callback));
    }

    private boolean lives(String sid) {
        return exchange()
                .conferences()
                .find(call().accountSid(), sid)
                .filter(found -> !found.over())
                .isPresent();
    }

    private void leave(String how) {
        participant.conference().leave(participant, how);
        released();
    }
}
