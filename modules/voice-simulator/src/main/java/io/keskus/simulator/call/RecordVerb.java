package io.keskus.simulator.call;

import io.keskus.simulator.audio.Playing;
import io.keskus.simulator.audio.SpeechMeter;
import io.keskus.simulator.audio.Tap;
import io.keskus.simulator.twiml.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Records what the caller says until a key, silence, the longest length, or the end of the call. A scripted caller
 * speaks as long as the script says; to a line with a person it listens.
 */
final class RecordVerb extends Act {

    private final SpeechMeter meter = new SpeechMeter();
    private final Tap listening = (said, heard) -> listen(said);
    private Recording recording;
    private Instant started;
    private Duration speech;
    private boolean live;
    private Playing voice;

    RecordVerb(Course course, Element element) {
        super(course, element);
    }

    @Override
    void start() {
        if (element().flag("playBeep")) {
            call().hears(Sound.beep());
        }
        started = exchange().now();
        live = call().port().live();
        if (live) {
            begin();
            call().port().tap(listening);
            after(longest(), () -> finishHeard(""));
        } else {
            startScripted();
        }
        call().handset().asked();
    }

    @Override
    void key(char key) {
        if (recording != null && element().attribute("finishOnKey").indexOf(key) >= 0) {
            if (live) {
                finishHeard(String.valueOf(key));
            } else {
                finish(elapsed(), String.valueOf(key));
            }
        }
    }

    @Override
    void stopped(Stop why) {
        quiet();
        if (recording == null) {
            return;
        }
        if (live && !meter.spoken()) {
            recording.absent();
            return;
        }
        recording.finish(live ? trimmed() : shorter(speech, elapsed()));
        if (why == Stop.HANGUP && !element().attribute("action").isBlank()) {
            tellAction(parameters("hangup"));
        }
    }

    private void startScripted() {
        speech = call().handset().speaks();
        var silence = element().seconds("timeout");
        if (speech.isZero()) {
            after(silence, this::done);
            return;
        }
        begin();
        voice = call().port().speak(call().handset().voice());
        after(speech, voice::stop);
        if (speech.plus(silence).compareTo(longest()) < 0) {
            after(speech.plus(silence), () -> finish(speech, ""));
        } else {
            after(longest(), () -> finish(longest(), ""));
        }
    }

    private void begin() {
        recording = exchange()
                .recordings()
                .start(call(), "RecordVerb", 1, "inbound", Recordings.callback(element(), course()::resolve));
    }

    private void listen(short[] said) {
        meter.frame(said);
        if (!over() && meter.quiet().compareTo(element().seconds("timeout")) >= 0) {
            finishHeard("");
        }
    }

    private void finishHeard(String key) {
        if (meter.spoken()) {
            finish(trimmed(), key);
        } else {
            quiet();
            recording.absent();
            done();
        }
    }

    private void finish(Duration length, String key) {
        quiet();
        recording.finish(length);
        var action = element().attribute("action");
        go(element().attribute("method"), action.isBlank() ? course().url() : action, parameters(key));
    }

    private void quiet() {
        call().port().untap(listening);
        if (voice != null) {
            voice.stop();
        }
    }

    private Duration longest() {
        return element().seconds("maxLength");
    }

    /** What was heard, without the silence at its end unless that is wanted. */
    private Duration trimmed() {
        return element().attribute("trim").equals("do-not-trim") ? elapsed() : meter.spokenUntil();
    }

    private Duration elapsed() {
        return Duration.between(started, exchange().now());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private Map<String, String> parameters(String digits) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("RecordingSid", recording.sid());
        parameters.put("RecordingUrl", exchange().recordings().url(recording));
        parameters.put("RecordingDuration", String.valueOf(recording.durationSeconds()));
        parameters.put("Digits", digits);
        return parameters;
    }
}
