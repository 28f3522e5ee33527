package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Element;
import java.time.Duration;

/** Plays an address, taken to last as long as the settings say, or tones; loop="0" until it is stopped. */
final class PlayVerb extends Act {

    private static final int TONE_MS = 250;
    private static final int WAIT_MS = 500;

    private int times;

    PlayVerb(Course course, Element element) {
        super(course, element);
    }

    @Override
    void start() {
        int wanted = element().number("loop");
        if (wanted > 0 && times >= wanted) {
            done();
            return;
        }
        times++;
        var sound = sound();
        call().hears(sound);
        after(sound.length(), () -> {
            call().handset().heard(sound);
            start();
        });
    }

    private Sound sound() {
        var digits = element().attribute("digits");
        if (!digits.isEmpty()) {
            long waits = digits.chars().filter(key -> key == 'w' || key == 'W').count();
            var length = Duration.ofMillis(waits * WAIT_MS + (digits.length() - waits) * TONE_MS);
            return new Sound("tones", digits, "", length);
        }
        return new Sound(
                "play",
                course().resolve(element().text()),
                "",
                exchange().settings().playLength());
    }
}
