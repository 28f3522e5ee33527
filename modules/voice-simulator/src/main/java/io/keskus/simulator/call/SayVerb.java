package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Element;

/** Says a text, as long as its characters take; loop="0" until it is stopped. */
final class SayVerb extends Act {

    private int times;

    SayVerb(Course course, Element element) {
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
        var text = element().text();
        var sound = new Sound("say", text, element().attribute("language"), course().speech(text));
        call().hears(sound);
        after(sound.length(), () -> {
            call().handset().heard(sound);
            start();
        });
    }
}
