package io.keskus.calls.supervision;

import io.keskus.acd.WithdrawReason;
import io.keskus.calls.TransferTarget;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.SegmentRow;
import io.keskus.calls.talk.Leads;
import io.keskus.calls.talk.Readiness;
import io.keskus.calls.waiting.Queueing;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.routing.Queue;
import io.keskus.routing.Routing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** A supervisor moves somebody who waits to another queue, or to one agent. The caller hears nothing of it. */
@ApplicationScoped
public class Moves {
    private final Leads leads;
    private final CallBook book;
    private final Queueing queueing;
    private final Routing routing;
    private final Readiness readiness;
    private final Clock clock;

    /** For the container's proxy. */
    protected Moves() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Moves(Leads leads, CallBook book, Queueing queueing, Routing routing, Readiness readiness, Clock clock) {
        this.leads = leads;
        this.book = book;
        this.queueing = queueing;
        this.routing = routing;
        this.readiness = readiness;
        this.clock = clock;
    }

    /** As of {@link io.keskus.calls.Calls#move}. */
    public void move(InteractionId interaction, AgentId by, TransferTarget to) {
        var call = leads.call(interaction);
        var segment = waiting(call);
        var now = clock.instant();
        if (to instanceof TransferTarget.ToQueue queue) {
            var wanted = queue(queue.name());
            if (wanted.id().equals(segment.queue()) && !segment.isDirected()) {
                return;
            }
            leave(call, segment, now, new Fact.Moved(by, Optional.of(wanted.name()), Optional.empty()));
            queueing.moveTo(call, segment, wanted, now);
        } else if (to instanceof TransferTarget.ToAgent agent) {
            readiness.require(agent.agent(), by);
            leave(call, segment, now, new Fact.Moved(by, Optional.empty(), Optional.of(agent.agent())));
            queueing.moveTo(call, segment, agent.agent(), now);
        } else {
            throw new ProblemException(Problem.of(
                    "invalid-field", "A field is not valid", 400, "somebody who waits goes to a queue or to an agent"));
        }
    }

    private void leave(CallRow call, SegmentRow segment, Instant now, Fact fact) {
        routing.withdraw(call.id(), WithdrawReason.LEFT);
        segment.end(now);
        book.note(call, now, fact);
        book.note(call, now, new Fact.QueueLeft("moved"));
    }

    private SegmentRow waiting(CallRow call) {
        return book.segment(call)
                .filter(segment -> call.state() == CallState.QUEUED
                        && segment.leaveReason().isEmpty())
                .orElseThrow(() -> new ProblemException(Problem.of(
                        "not-waiting", "The caller waits no more", 409, "somebody has taken the call, or it is over")));
    }

    private Queue queue(String name) {
        return routing.findQueue(name)
                .orElseThrow(() -> new ProblemException(
                        Problem.of("queue-unknown", "No such queue", 404, "there is no open queue " + name)));
    }
}
