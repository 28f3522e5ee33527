package io.keskus.simulator.call;

import io.keskus.simulator.clock.Timers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The person at the other end of a leg, acting as scripted. */
final class Handset {

    private static final int BETWEEN_KEYS_MS = 200;
    private static final int REACTION_MS = 300;

    private final Call call;
    private final Script script;
    private final Timers timers;
    private final List<Timers.Timer> planned = new ArrayList<>();
    private int pressed;
    private boolean typing;
    private boolean talked;
    private Phone phone;

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

    void placed() {
        hangUpAfter(script.hangupAfterMs());
    }

    void rings() {
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
    }

    void talks() {
        if (!talked) {
            talked = true;
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
        after(last ? 0 : wait ? 500 : BETWEEN_KEYS_MS, () -> type(keys, at + 1));
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
