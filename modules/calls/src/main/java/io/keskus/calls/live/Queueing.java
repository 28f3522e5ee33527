package io.keskus.calls.live;

import io.keskus.calls.journal.Fact;
import io.keskus.contacts.Contacts;
import io.keskus.ivr.Directive;
import io.keskus.ivr.SkillNeed;
import io.keskus.kernel.AgentId;
import io.keskus.platform.Ids;
import io.keskus.routing.Routing;
import io.keskus.routing.WaitingWork;
import io.keskus.telephony.CallScript;
import io.keskus.telephony.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Callers enter a queue, wait in it, leave it, and come back to their old place when an agent does not come. */
@ApplicationScoped
class Queueing {
    private final CallBook book;
    private final Routing routing;
    private final Contacts contacts;

    protected Queueing() {
        this(null, null, null);
    }

    @Inject
    Queueing(CallBook book, Routing routing, Contacts contacts) {
        this.book = book;
        this.routing = routing;
        this.contacts = contacts;
    }

    /** @return the parking verb; empty when there is no such queue */
    Optional<Verb> enter(CallRow call, Directive.EnterQueue enter, Instant now) {
        return routing.findQueue(enter.queue()).map(queue -> {
            var segment =
                    new SegmentRow(Ids.next(), call.id(), book.segments(call).size(), queue.id(), enter, now);
            book.add(segment);
            book.note(call, now, new Fact.Queued(queue.id().value(), enter.queue(), enter.priority()));
            contacts.openTicket(call.id(), call.contact().orElse(null), "Call to " + enter.queue(), call.client());
            call.become(CallState.QUEUED);
            routing.enqueue(work(call, segment));
            return hold(call, segment);
        });
    }

    /** The caller waits again at the old place, and hears the queue as before. */
    void again(CallRow call, SegmentRow segment, AgentId lost, String why, Instant now) {
        segment.agentLost();
        book.note(call, now, new Fact.Requeued(lost, why));
        call.become(CallState.QUEUED);
        routing.enqueue(work(call, segment));
    }

    /** The document that parks the caller in the segment's queue. */
    static Verb hold(CallRow call, SegmentRow segment) {
        int document = call.nextDocument();
        return new Verb.HoldInQueue(
                segment.queueName(),
                new Place(Place.Kind.WAITING, document).token(),
                new Place(Place.Kind.AFTER_QUEUE, document).token());
    }

    static CallScript holdAgain(CallRow call, SegmentRow segment) {
        return CallScript.of(hold(call, segment));
    }

    private WaitingWork work(CallRow call, SegmentRow segment) {
        var enter = segment.waiting();
        Map<String, Integer> skills =
                enter.skills().stream().collect(Collectors.toMap(SkillNeed::name, SkillNeed::level, Math::max));
        return WaitingWork.call(
                call.id(),
                segment.queue(),
                skills,
                enter.priority(),
                segment.enteredAt(),
                Optional.empty(),
                call.client());
    }
}
