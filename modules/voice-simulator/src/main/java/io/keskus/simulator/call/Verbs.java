package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Element;
import java.util.List;

/** Which class performs which verb. */
final class Verbs {

    private Verbs() {}

    static Act of(Course course, Element element) {
        return switch (element.name()) {
            case "Say" -> new SayVerb(course, element);
            case "Play" -> new PlayVerb(course, element);
            case "Pause" -> new PauseVerb(course, element);
            case "Gather" -> new GatherVerb(course, element);
            case "Enqueue" -> new EnqueueVerb(course, element);
            case "Leave" -> new LeaveVerb(course, element);
            case "Redirect" -> new RedirectVerb(course, element);
            case "Hangup" -> new HangupVerb(course, element);
            case "Reject" -> new RejectVerb(course, element);
            case "Record" -> new RecordVerb(course, element);
            case "Dial" -> dial(course, element);
            default -> throw new IllegalArgumentException("no class performs <" + element.name() + ">");
        };
    }

    private static Act dial(Course course, Element dial) {
        var nouns = dial.children().stream().map(Element::name).toList();
        if (nouns.contains("Conference")) {
            return new DialConference(course, dial);
        }
        return nouns.equals(List.of("Queue")) ? new DialQueue(course, dial) : new DialLegs(course, dial);
    }
}
