package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Element;
import java.util.Map;

/** Goes on with the document at another address. */
final class RedirectVerb extends Act {

    RedirectVerb(Course course, Element element) {
        super(course, element);
    }

    @Override
    void start() {
        call().note(
                        "redirected",
                        "by",
                        "twiml",
                        "url",
                        course().resolve(element().text()));
        go(element().attribute("method"), element().text(), Map.of());
    }
}
