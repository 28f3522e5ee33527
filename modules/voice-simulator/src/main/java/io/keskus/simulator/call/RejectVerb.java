package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Element;

/** Refuses a call that is not answered yet, free of charge; ends one that is. */
final class RejectVerb extends Act {

    RejectVerb(Course course, Element element) {
        super(course, element);
    }

    @Override
    void start() {
        if (call().status() == CallStatus.IN_PROGRESS) {
            call().end(CallStatus.COMPLETED, "twiml");
        } else {
            boolean busy = element().attribute("reason").equals("busy");
            call().end(busy ? CallStatus.BUSY : CallStatus.NO_ANSWER, "twiml");
        }
    }
}
