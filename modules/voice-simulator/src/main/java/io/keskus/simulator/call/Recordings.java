package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Element;
import io.keskus.simulator.webhook.Hook;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** All recordings. */
public final class Recordings {

    private final Exchange exchange;
    private final Map<String, Recording> recordings = new LinkedHashMap<>();

    Recordings(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Who is told how a recording goes; an empty URL for nobody. */
    public record Callback(String url, String method, Set<String> events) {

        /** Nobody is told. */
        public static final Callback NONE = new Callback("", "POST", Set.of());
    }

    /** Begins to record a call. @param channels with 2, the first is what its phone says, the second what it hears */
    public Recording start(Call call, String source, int channels, Callback callback) {
        return start(call, source, channels, "both", callback);
    }

    /** Begins to record a call. @param track both, inbound (what its phone says) or outbound (what it hears) */
    public Recording start(Call call, String source, int channels, String track, Callback callback) {
        var recording = begin(new Recording.Order(call, "", source, channels, track, callback));
        call.port().tap(recording);
        recording.tapped(() -> call.port().untap(recording));
        return recording;
    }

    Recording start(Call call, Conference conference, Callback callback) {
        var recording = begin(new Recording.Order(call, conference.sid(), "Conference", 2, "both", callback));
        recording.tapped(conference.sound().record(recording));
        return recording;
    }

    private Recording begin(Recording.Order order) {
        var recording = new Recording(this, order, exchange.settings().sounds(), exchange.now());
        recordings.put(recording.sid(), recording);
        order.call().note("recording", "recordingSid", recording.sid(), "source", order.source());
        report(recording, "in-progress");
        return recording;
    }

    /** The recordings of an account, oldest first. */
    public List<Recording> list(String accountSid) {
        return recordings.values().stream()
                .filter(recording -> recording.call().accountSid().equals(accountSid))
                .toList();
    }

    /** Takes a recording away. */
    public void remove(Recording recording) {
        recordings.remove(recording.sid());
        recording.delete();
    }

    Recording ofDial(Call call, Element dial, UnaryOperator<String> resolve) {
        int channels = dial.attribute("record").endsWith("-dual") ? 2 : 1;
        return start(call, "DialVerb", channels, callback(dial, resolve));
    }

    static Callback callback(Element element, UnaryOperator<String> resolve) {
        var url = element.attribute("recordingStatusCallback");
        return url.isBlank()
                ? Callback.NONE
                : new Callback(
                        resolve.apply(url),
                        element.attribute("recordingStatusCallbackMethod"),
                        element.words("recordingStatusCallbackEvent"));
    }

    void callEnded(Call call) {
        for (var recording : List.copyOf(recordings.values())) {
            if (recording.live()
                    && recording.call() == call
                    && recording.conferenceSid().isEmpty()) {
                recording.stop();
            }
        }
    }

    void forgetDone() {
        for (var recording : List.copyOf(recordings.values())) {
            if (!recording.live()) {
                remove(recording);
            }
        }
    }

    Instant now() {
        return exchange.now();
    }

    /** Where the sound is; with .wav behind it too. */
    public String url(Recording recording) {
        return exchange.settings().publicUrl() + "/2010-04-01/Accounts/"
                + recording.call().accountSid() + "/Recordings/" + recording.sid();
    }

    void report(Recording recording, String event) {
        var callback = recording.callback();
        if (callback.url().isEmpty() || !callback.events().contains(event)) {
            return;
        }
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("AccountSid", recording.call().accountSid());
        if (recording.conferenceSid().isEmpty()) {
            parameters.put("CallSid", recording.call().sid());
        } else {
            parameters.put("ConferenceSid", recording.conferenceSid());
        }
        parameters.put("RecordingSid", recording.sid());
        parameters.put("RecordingUrl", url(recording));
        parameters.put("RecordingStatus", event);
        parameters.put("RecordingDuration", String.valueOf(recording.durationSeconds()));
        parameters.put("RecordingChannels", String.valueOf(recording.channels()));
        parameters.put("RecordingStartTime", Dates.rfc2822(recording.started()));
        parameters.put("RecordingSource", recording.source());
        parameters.put("RecordingTrack", recording.track());
        exchange.webhooks()
                .tell(Hook.callback(
                        "recording",
                        event,
                        recording.call().accountSid(),
                        recording.sid(),
                        callback.method(),
                        callback.url(),
                        parameters));
        if (event.equals("completed")) {
            exchange.webhooks().finished(recording.sid());
        }
    }
}
