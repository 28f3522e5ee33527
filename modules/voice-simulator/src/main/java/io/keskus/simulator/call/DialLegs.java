package io.keskus.simulator.call;

import io.keskus.simulator.audio.Bridge;
import io.keskus.simulator.audio.Dtmf;
import io.keskus.simulator.twiml.Element;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dials numbers and clients, all at once or one after another, and is bridged with the first who answers. */
final class DialLegs extends Act implements Watcher {

    private static final int MOST_NOUNS = 10;

    private final List<Element> waiting = new ArrayList<>();
    private final Map<Call, Element> legs = new LinkedHashMap<>();
    private Call answeredLeg;
    private Course screening;
    private Bridge bridge;
    private Optional<Recording> recording = Optional.empty();
    private CallStatus lastStatus = CallStatus.FAILED;
    private Call lastLeg;

    DialLegs(Course course, Element element) {
        super(course, element);
    }

    @Override
    void start() {
        waiting.addAll(DialTargets.of(this));
        if (waiting.size() > MOST_NOUNS) {
            waiting.subList(MOST_NOUNS, waiting.size()).clear();
        }
        hear(Sound.ringing());
        record("ringing");
        dialNext();
    }

    @Override
    void key(char key) {
        if (key == '*' && element().flag("hangupOnStar") && bridge != null) {
            answeredLeg.end(CallStatus.COMPLETED, "other-party");
        }
    }

    @Override
    void stopped(Stop why) {
        boolean connected = bridge != null;
        var leg = answeredLeg;
        part();
        endLegs();
        recording.ifPresent(Recording::stop);
        if (why == Stop.HANGUP) {
            tellAction(connected ? finished(leg) : Map.of("DialCallStatus", "canceled"));
        }
    }

    @Override
    public void answered(Call leg) {
        if (answeredLeg != null) {
            return;
        }
        answeredLeg = leg;
        for (var other : List.copyOf(legs.keySet())) {
            if (other != leg) {
                drop(other, CallStatus.CANCELED, "carrier");
            }
        }
        var noun = legs.get(leg);
        if (!noun.attribute("sendDigits").isBlank()) {
            leg.note("sent", "keys", noun.attribute("sendDigits"));
            leg.port().keys(noun.attribute("sendDigits"));
            leg.port().play(Dtmf.tones(noun.attribute("sendDigits")));
        }
        if (noun.attribute("url").isBlank()) {
            bridge();
            return;
        }
        screening = new Course(leg, Place.SCREENING, new Course.Owner() {
            @Override
            public void ranOut() {
                bridge();
            }

            @Override
            public void failed(int code, String message) {
                leg.end(CallStatus.COMPLETED, "error");
            }
        });
        screening.fetch(noun.attribute("method"), course().resolve(noun.attribute("url")), Map.of());
    }

    @Override
    public void gone(Call leg) {
        legs.remove(leg);
        lastStatus = leg.status();
        lastLeg = leg;
        if (leg == answeredLeg) {
            stopScreening();
            recording.ifPresent(Recording::stop);
            if (bridge != null) {
                call().note("unbridged");
            }
            part();
            goToAction(finished(leg));
        } else if (legs.isEmpty() && answeredLeg == null) {
            dialNext();
        }
    }

    /** A key of the phone that was dialled. */
    void calleeKey(char key) {
        if (screening != null) {
            screening.key(key);
        }
    }

    private void dialNext() {
        if (over()) {
            return;
        }
        if (waiting.isEmpty()) {
            goToAction(unanswered(lastStatus));
            return;
        }
        boolean sequential = element().flag("sequential");
        var batch = sequential ? List.of(waiting.remove(0)) : List.copyOf(waiting);
        if (!sequential) {
            waiting.clear();
        }
        for (var noun : batch) {
            var leg = DialTargets.place(this, noun);
            if (leg != null) {
                legs.put(leg, noun);
            }
        }
        if (legs.isEmpty()) {
            dialNext();
        } else {
            var dialled = List.copyOf(legs.keySet());
            after(element().seconds("timeout"), () -> giveUp(dialled));
        }
    }

    private void giveUp(List<Call> dialled) {
        if (answeredLeg == null) {
            dialled.forEach(leg -> leg.end(CallStatus.NO_ANSWER, "carrier"));
        }
    }

    private void bridge() {
        stopScreening();
        silence();
        call().answer();
        bridge = Bridges.join(call(), answeredLeg);
        var leg = answeredLeg;
        after(element().seconds("timeLimit"), () -> leg.end(CallStatus.COMPLETED, "time-limit"));
        record("answer");
    }

    private void record(String from) {
        if (element().attribute("record").startsWith("record-from-" + from)) {
            recording = Optional.of(exchange().recordings().ofDial(call(), element(), course()::resolve));
        }
    }

    private void part() {
        if (bridge != null) {
            bridge.close();
        }
    }

    private void stopScreening() {
        if (screening != null) {
            screening.stop(Stop.OVER);
            screening = null;
        }
    }

    private void endLegs() {
        stopScreening();
        for (var leg : List.copyOf(legs.keySet())) {
            boolean answered = leg == answeredLeg;
            drop(leg, answered ? CallStatus.COMPLETED : CallStatus.CANCELED, answered ? "other-party" : "carrier");
        }
    }

    private void drop(Call leg, CallStatus last, String by) {
        legs.remove(leg);
        leg.watchedBy(null);
        leg.end(last, by);
    }

    /** A leg that was redirected away still lives; it counts up to now. */
    private long seconds(Call leg) {
        return leg.status().ended() || leg.answeredAt().isEmpty()
                ? leg.durationSeconds()
                : Duration.between(leg.answeredAt().get(), exchange().now()).toSeconds();
    }

    private Map<String, String> unanswered(CallStatus status) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("DialCallStatus", status.text());
        if (lastLeg != null) {
            parameters.put("DialCallSid", lastLeg.sid());
        }
        return parameters;
    }

    private Map<String, String> finished(Call leg) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("DialCallStatus", "completed");
        parameters.put("DialCallSid", leg.sid());
        parameters.put("DialCallDuration", String.valueOf(seconds(leg)));
        parameters.put("DialBridged", String.valueOf(bridge != null));
        return parameters;
    }
}
