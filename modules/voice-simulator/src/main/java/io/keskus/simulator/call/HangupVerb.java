package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Element;

/** Ends the call. */
final class HangupVerb extends Act {

    HangupVerb(Course course, Element element) {
        super(course, element);
    }

    @Override
    void start() {
        call().end(CallStatus.COMPLETED, "twiml");
    }
}
