package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Element;

/** Says a text; loop="0" until it is stopped. */
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
        var language = element().attribute("language");
        exchange().prompts().speech(text, language, prompt -> hearToItsEnd(Sound.say(text, language, prompt)));
    }
}
