package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Element;

/** Takes the call out of the queue in which it waits; without effect outside of one. */
final class LeaveVerb extends Act {

    LeaveVerb(Course course, Element element) {
        super(course, element);
    }

    @Override
    void start() {
        if (!course().leave()) {
            done();
        }
    }
}
