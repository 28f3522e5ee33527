package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Element;

/** Waits in silence. */
final class PauseVerb extends Act {

    PauseVerb(Course course, Element element) {
        super(course, element);
    }

    @Override
    void start() {
        after(element().seconds("length"), this::done);
    }
}
