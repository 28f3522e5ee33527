package io.keskus.calls.talk;

import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.routing.DirectedWork;
import io.keskus.routing.Routing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The colleague's side of an internal call. */
@ApplicationScoped
public class Inside {
    private final CallBook book;
    private final Participants participants;
    private final Leaving leaving;
    private final Routing routing;

    /** For the container's proxy. */
    protected Inside() {
        this(null, null, null, null);
    }

    @Inject
    public Inside(CallBook book, Participants participants, Leaving leaving, Routing routing) {
        this.book = book;
        this.participants = participants;
        this.leaving = leaving;
        this.routing = routing;
    }

    /** The caller's device is there: now it rings at the colleague's desk. */
    public void ring(CallRow call, Instant now) {
        call.become(CallState.DIALLING);
        var colleague = participants.others(call).stream()
                .filter(each -> !each.leads())
                .findFirst()
                .orElseThrow();
        var agent = colleague.agent().orElseThrow();
        book.note(
                call,
                now,
                new Fact.Invited(
                        colleague.id(), colleague.role(), Optional.of(agent), colleague.invitedBy(), "client"));
        var queue = book.segment(call).orElseThrow().queue();
        routing.direct(new DirectedWork(colleague.work().orElseThrow(), call.id(), agent, queue, false));
    }

    /** Both are there. */
    public void talk(CallRow call, Instant now) {
        call.become(CallState.TALKING);
        book.segment(call).ifPresent(segment -> segment.connected(now));
        participants.others(call).stream()
                .filter(ParticipantRow::isHere)
                .forEach(each -> leaving.talks(call, each, now));
    }
}
