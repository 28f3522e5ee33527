package io.keskus.simulator.call;

import io.keskus.simulator.audio.DtmfDetector;
import io.keskus.simulator.audio.Source;
import io.keskus.simulator.audio.Tones;
import io.keskus.simulator.clock.Timers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The person at the other end of a leg, acting as scripted. */
final class Handset {

    private static final int BETWEEN_KEYS_MS = 200;
    // a tone of 160 ms and a pause that a receiver notices
    private static final int BETWEEN_TONES_MS = 260;
    private static final Duration DEFAULT_SPEECH = Duration.ofSeconds(3);
    private static final int DEFAULT_HERTZ = 440;
    private static final int REACTION_MS = 300;

    private final Call call;
    private final Script script;
    private final Timers timers;
    private final List<Timers.Timer> planned = new ArrayList<>();
    private int pressed;
    private boolean typing;
    private boolean talked;
    private Phone phone;
    private Optional<Voice.Spoken> voice = Optional.empty();
    private Optional<Capture> capture = Optional.empty();

    Handset(Call call, Script script, Timers timers) {
        this.call = call;
        this.script = script;
        this.timers = timers;
    }

    Script script() {
        return script;
    }

    /** Has somebody use this phone. */
    void usedBy(Phone user) {
        phone = user;
    }

    /** What this person says, over and over; a tone where the script has no voice. */
    Source voice() {
        return voice.map(Voice.Spoken::repeated).orElseGet(() -> Tones.steady(DEFAULT_HERTZ));
    }

    /** How long this person speaks when asked to record: as the script says, or the voice once. */
    Duration speaks() {
        if (script.speakMs() != null) {
            return Duration.ofMillis(script.speakMs());
        }
        return voice.map(Voice.Spoken::length)
                .filter(length -> !length.isZero())
                .orElse(DEFAULT_SPEECH);
    }

    /** Keeps what is said and heard from now on. */
    Capture capture() {
        if (capture.isEmpty()) {
            var tap = new Capture(call.exchange().settings().sounds().resolve(call.sid() + ".wav"));
            capture = Optional.of(tap);
            call.port().tap(tap);
        }
        return capture.get();
    }

    Optional<Capture> captured() {
        return capture;
    }

    void placed() {
        prepare();
        hangUpAfter(script.hangupAfterMs());
    }

    void rings() {
        prepare();
        hangUpAfter(script.hangupAfterMs());
        if (phone != null) {
            phone.rings(call);
        } else if (script.busy() || script.decline()) {
            call.end(CallStatus.BUSY, "callee");
        } else if (!script.noAnswer() && !script.manual()) {
            after(script.ringsMs(), call::answer);
        }
    }

    void answered() {
        hangUpAfter(script.hangupAfterAnsweredMs());
        pressAfterTime();
        if (phone != null) {
            phone.answered(call);
        }
        if (script.inband()) {
            var detector = new DtmfDetector(call::pressed);
            call.port().tap((said, heard) -> detector.frame(said));
        }
    }

    void talks() {
        if (!talked) {
            talked = true;
            voice.ifPresent(spoken -> call.port().speak(spoken.repeated()));
            hangUpAfter(script.talksMs());
        }
    }

    void heard(Sound sound) {
        var press = nextPress();
        if (press != null
                && press.afterHeard() != null
                && sound.content()
                        .toLowerCase(Locale.ROOT)
                        .contains(press.afterHeard().toLowerCase(Locale.ROOT))) {
            typeAfter(press.delayMs());
        }
    }

    void asked() {
        var press = nextPress();
        if (press != null && press.whenListening()) {
            typeAfter(REACTION_MS);
        }
    }

    void gone() {
        planned.forEach(Timers.Timer::cancel);
        planned.clear();
        if (phone != null) {
            phone.over(call);
        }
    }

    private Script.Press nextPress() {
        return typing || pressed >= script.press().size()
                ? null
                : script.press().get(pressed);
    }

    private void pressAfterTime() {
        var press = nextPress();
        if (press != null && press.afterHeard() == null && press.afterMs() != null) {
            typeAfter(press.afterMs());
        }
    }

    private void typeAfter(long millis) {
        typing = true;
        var keys = script.press().get(pressed++).keys();
        after(millis, () -> type(keys, 0));
    }

    private void type(String keys, int at) {
        if (at == keys.length()) {
            typing = false;
            pressAfterTime();
            return;
        }
        char key = keys.charAt(at);
        boolean wait = key == 'w' || key == 'W';
        if (!wait) {
            call.key(key);
        }
        boolean last = at + 1 == keys.length();
        int between = script.inband() ? BETWEEN_TONES_MS : BETWEEN_KEYS_MS;
        after(last ? 0 : wait ? 500 : between, () -> type(keys, at + 1));
    }

    private void prepare() {
        if (script.capture()) {
            capture();
        }
        if (script.voice() != null) {
            script.voice().load(call.exchange().prompts(), spoken -> voice = Optional.of(spoken));
        }
    }

    private void hangUpAfter(Long millis) {
        if (millis != null) {
            after(millis, call::hangUpByPhone);
        }
    }

    private void after(long millis, Runnable action) {
        planned.add(timers.after(Duration.ofMillis(millis), () -> {
            if (!call.status().ended()) {
                action.run();
            }
        }));
    }
}
