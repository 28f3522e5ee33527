package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Records what the caller says until a key, silence, the longest length, or the end of the call. */
final class RecordVerb extends Act {

    private Recording recording;
    private Instant started;
    private Duration speech;

    RecordVerb(Course course, Element element) {
        super(course, element);
    }

    @Override
    void start() {
        if (element().flag("playBeep")) {
            call().hears(Sound.beep());
        }
        started = exchange().now();
        speech = Duration.ofMillis(call().handset().script().speaksMs());
        var silence = element().seconds("timeout");
        var longest = element().seconds("maxLength");
        if (speech.isZero()) {
            after(silence, this::done);
        } else {
            begin();
            if (speech.plus(silence).compareTo(longest) < 0) {
                after(speech.plus(silence), () -> finish(speech, ""));
            } else {
                after(longest, () -> finish(longest, ""));
            }
        }
        call().handset().asked();
    }

    @Override
    void key(char key) {
        if (recording != null && element().attribute("finishOnKey").indexOf(key) >= 0) {
            finish(elapsed(), String.valueOf(key));
        }
    }

    @Override
    void stopped(Stop why) {
        if (recording != null) {
            recording.finish(shorter(speech, elapsed()));
            if (why == Stop.HANGUP) {
                var parameters = parameters("hangup");
                if (element().attribute("action").isBlank()) {
                    return;
                }
                tellAction(parameters);
            }
        }
    }

    private void begin() {
        recording = exchange()
                .recordings()
                .start(call(), "", "RecordVerb", 1, Recordings.callback(element(), course()::resolve));
    }

    private void finish(Duration length, String key) {
        recording.finish(length);
        var action = element().attribute("action");
        go(element().attribute("method"), action.isBlank() ? course().url() : action, parameters(key));
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
