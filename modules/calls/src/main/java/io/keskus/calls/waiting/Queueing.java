package io.keskus.calls.waiting;

import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.calls.live.Place;
import io.keskus.calls.live.SegmentRow;
import io.keskus.contacts.Contact;
import io.keskus.contacts.Contacts;
import io.keskus.ivr.Directive;
import io.keskus.ivr.SkillNeed;
import io.keskus.kernel.AgentId;
import io.keskus.platform.Ids;
import io.keskus.routing.DirectedWork;
import io.keskus.routing.Queue;
import io.keskus.routing.Routing;
import io.keskus.routing.WaitingWork;
import io.keskus.telephony.CallScript;
import io.keskus.telephony.Telephony;
import io.keskus.telephony.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Callers enter a queue, wait in it, leave it, and come back to their old place when an agent does not come. */
@ApplicationScoped
public class Queueing {
    /** Priority of whoever lost their agent: served first. */
    private static final int AHEAD = 1;

    private final CallBook book;
    private final Routing routing;
    private final Contacts contacts;
    private final Participants participants;
    private final Telephony telephony;

    /** For the container's proxy. */
    protected Queueing() {
        this(null, null, null, null, null);
    }

    @Inject
    public Queueing(CallBook book, Routing routing, Contacts contacts, Participants participants, Telephony telephony) {
        this.book = book;
        this.routing = routing;
        this.contacts = contacts;
        this.participants = participants;
        this.telephony = telephony;
    }

    /** @return the parking verb; empty when there is no such queue, or it takes no calls for now */
    public Optional<Verb> enter(CallRow call, Directive.EnterQueue enter, Instant now) {
        return routing.findQueue(enter.queue()).filter(queue -> !queue.paused()).map(queue -> {
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
    public void again(CallRow call, SegmentRow segment, AgentId lost, String why, Instant now) {
        segment.agentLost();
        book.note(call, now, new Fact.Requeued(lost, why));
        call.become(CallState.QUEUED);
        routing.enqueue(work(call, segment));
    }

    /**
     * Out of a talk that came to nothing, to wait again in the queue of before.
     *
     * @return false when the call was in no queue
     */
    public boolean back(CallRow call, Instant now) {
        var last = book.segment(call);
        last.ifPresent(segment -> park(call, segment, routing.queue(segment.queue()), now));
        return last.isPresent();
    }

    /** The agent is lost: back into the queue of before, ahead of others. @return false when the call was in no queue */
    public boolean afterLostAgent(CallRow call, Instant now) {
        var last = book.segment(call);
        last.ifPresent(before -> {
            var queue = routing.queue(before.queue());
            var segment = next(call, before, queue, now);
            segment.afterLostAgent();
            routing.enqueue(work(call, segment));
            takeOut(call, segment, now);
        });
        return last.isPresent();
    }

    /** Out of a talk into a queue; the time waited before counts. @param last the segment that ends with the talk */
    public SegmentRow park(CallRow call, SegmentRow last, Queue queue, Instant now) {
        var segment = next(call, last, queue, now);
        routing.enqueue(work(call, segment));
        takeOut(call, segment, now);
        return segment;
    }

    /** Out of a talk, to wait for one agent; when that one does not take it, for anybody of the queue of before. */
    public SegmentRow parkFor(CallRow call, SegmentRow last, AgentId agent, Instant now) {
        var segment = next(call, last, routing.queue(last.queue()), now);
        segment.directTo(agent);
        routing.direct(new DirectedWork(call.id(), call.id(), agent, segment.queue(), false));
        takeOut(call, segment, now);
        return segment;
    }

    /** From one queue into another, without a talk in between. */
    public void moveTo(CallRow call, SegmentRow last, Queue queue, Instant now) {
        var segment = next(call, last, queue, now);
        segment.moved();
        routing.enqueue(work(call, segment));
    }

    /** Out of a queue, to wait for one agent; when that one does not take it, for anybody of the queue of before. */
    public void moveTo(CallRow call, SegmentRow last, AgentId agent, Instant now) {
        var segment = next(call, last, routing.queue(last.queue()), now);
        segment.moved();
        segment.directTo(agent);
        routing.direct(new DirectedWork(call.id(), call.id(), agent, segment.queue(), false));
    }

    /** The agent for whom alone the caller waits does not take the call. */
    public void forAnybody(CallRow call) {
        book.segment(call)
                .filter(segment -> call.state() == CallState.QUEUED && segment.isDirected())
                .ifPresent(segment -> {
                    segment.forAnybody();
                    routing.enqueue(work(call, segment));
                });
    }

    /** The part of the call that an agent goes on with who was in the talk already. */
    public void goesOn(CallRow call, ParticipantRow agent, Instant now) {
        book.segment(call).ifPresent(last -> {
            last.end(now);
            var segment = new SegmentRow(
                    Ids.next(),
                    call.id(),
                    last.seq() + 1,
                    last.queue(),
                    last.waiting(),
                    agent.stay().invitedAt());
            segment.takenOver(agent.agent().orElseThrow(), agent.call(), now);
            book.add(segment);
        });
    }

    private void takeOut(CallRow call, SegmentRow segment, Instant now) {
        participants.customer(call).ifPresent(each -> each.left("queued", now));
        call.become(CallState.QUEUED);
        telephony.redirect(
                book.callerLeg(call).call(),
                new Place(Place.Kind.PARK, call.nextDocument()).token(),
                call.id() + ".park." + segment.seq());
    }

    private SegmentRow next(CallRow call, SegmentRow last, Queue queue, Instant now) {
        boolean same = queue.id().equals(last.queue());
        var before = last.waiting();
        var enter = new Directive.EnterQueue(
                queue.name(),
                same ? before.skills() : List.of(),
                before.priority(),
                before.language(),
                before.music(),
                same ? before.announcement() : List.of(),
                same ? before.leaveKeys() : List.of(),
                before.maxWaitSeconds());
        var segment = new SegmentRow(
                Ids.next(), call.id(), book.segments(call).size(), queue.id(), enter, now.minus(last.waited(now)));
        book.add(segment);
        book.note(call, now, new Fact.Queued(queue.id().value(), queue.name(), enter.priority()));
        return segment;
    }

    /** The document that parks the caller in the segment's queue. */
    static Verb hold(CallRow call, SegmentRow segment) {
        int document = call.nextDocument();
        return new Verb.HoldInQueue(
                segment.queueName(),
                new Place(Place.Kind.WAITING, document).token(),
                new Place(Place.Kind.AFTER_QUEUE, document).token());
    }

    public static CallScript holdAgain(CallRow call, SegmentRow segment) {
        return CallScript.of(hold(call, segment));
    }

    /** Out of the talk: whose agent was lost hears so first. */
    public static CallScript park(CallRow call, SegmentRow segment) {
        if (!segment.agentWasLost()) {
            return holdAgain(call, segment);
        }
        var language = Locale.forLanguageTag(segment.waiting().language());
        return new CallScript(List.of(new Verb.Say(Announcements.agentLost(language), language), hold(call, segment)));
    }

    private WaitingWork work(CallRow call, SegmentRow segment) {
        var enter = segment.waiting();
        Map<String, Integer> skills =
                enter.skills().stream().collect(Collectors.toMap(SkillNeed::name, SkillNeed::level, Math::max));
        return WaitingWork.call(
                call.id(),
                segment.queue(),
                skills,
                segment.agentWasLost() ? AHEAD : enter.priority(),
                segment.enteredAt(),
                call.contact().flatMap(contacts::find).flatMap(Contact::preferredAgent),
                call.client());
    }
}
