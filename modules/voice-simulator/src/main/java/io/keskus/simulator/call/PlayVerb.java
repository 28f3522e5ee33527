package io.keskus.simulator.call;

import io.keskus.simulator.prompt.Prompt;
import io.keskus.simulator.twiml.Element;

/** Plays a sound file, or tones; loop="0" until it is stopped. */
final class PlayVerb extends Act {

    private static final int CANNOT_BE_HAD = 11200;

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
        var keys = element().attribute("digits");
        if (keys.isEmpty()) {
            var address = course().resolve(element().text());
            exchange().prompts().media(address, file -> play(address, file));
        } else {
            call().port().keys(keys);
            hearToItsEnd(Sound.tones(keys));
        }
    }

    private void play(String address, Prompt file) {
        if (!over()) {
            if (!file.trouble().isEmpty()) {
                call().note("error", "code", CANNOT_BE_HAD, "message", file.trouble());
            }
            hearToItsEnd(Sound.play(address, file));
        }
    }
}
