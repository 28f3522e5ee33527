package io.keskus.calls.live;

import io.keskus.acd.AwayReason;
import io.keskus.acd.WithdrawReason;
import io.keskus.calls.LegKind;
import io.keskus.calls.journal.Fact;
import io.keskus.routing.Routing;
import io.keskus.telephony.CallStatusFact;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.Telephony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Somebody leaves, at any moment and told by whichever message comes first: nobody stays stuck, nothing stays open. */
@ApplicationScoped
class Departures {
    /** An agent who hung up before the caller was there. */
    private static final AwayReason HUNG_UP = new AwayReason("hung-up");

    private final CallBook book;
    private final Routing routing;
    private final Telephony telephony;
    private final Connecting connecting;
    private final FlowWalk walk;
    private final Closing closing;

    protected Departures() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Departures(
            CallBook book,
            Routing routing,
            Telephony telephony,
            Connecting connecting,
            FlowWalk walk,
            Closing closing) {
        this.book = book;
        this.routing = routing;
        this.telephony = telephony;
        this.connecting = connecting;
        this.walk = walk;
        this.closing = closing;
    }

    /** News of a leg from the carrier, or from its books. */
    void news(CallStatusFact fact, Instant now) {
        book.lockByLeg(fact.call()).ifPresent(call -> {
            var leg = book.leg(fact.call()).orElseThrow();
            if (!leg.state().mayBecome(fact.state())) {
                return;
            }
            leg.become(fact.state(), fact.duration().map(Duration::toSeconds).orElse(0L), fact.at());
            book.heard(call, leg, now);
            book.note(
                    call,
                    now,
                    new Fact.LegChanged(
                            fact.call().value(),
                            leg.kind(),
                            fact.state().name(),
                            fact.duration().map(Duration::toSeconds),
                            fact.at()));
            if (leg.isOver()) {
                gone(call, leg, now);
                closing.closeWhenAllOver(call, now);
            }
        });
    }

    /** A leg that by another message is out of the call; the end of it, with its length, is still to be told. */
    void suspect(CallRow call, ProviderCallId which, Instant now) {
        var leg = book.leg(which).orElseThrow();
        book.suspect(leg, now);
        gone(call, leg, now);
    }

    /** The talk is over for both; the caller may still be there. */
    void talkEnded(CallRow call, Instant now) {
        if (call.state() == CallState.TALKING) {
            var segment = book.segment(call).orElseThrow();
            var agent = segment.agent().orElseThrow();
            segment.end(now);
            routing.talkEnded(agent, call.id());
            book.note(call, now, new Fact.TalkEnded(agent));
            call.become(CallState.IVR);
            dismissAgent(call, segment);
        }
    }

    private void gone(CallRow call, LegRow leg, Instant now) {
        if (leg.kind() == LegKind.CALLER) {
            callerGone(call, now);
        } else {
            agentGone(call, leg, now);
        }
    }

    private void callerGone(CallRow call, Instant now) {
        if (!call.callerIsHere()) {
            return;
        }
        switch (call.state()) {
            case QUEUED, CONNECTING -> abandoned(call, now);
            case TALKING -> talkEnded(call, now);
            default -> {
                // only the flow is left to be told
            }
        }
        walk.hungUp(call, now);
        call.become(CallState.ENDING);
        book.note(call, now, new Fact.CallerGone());
    }

    private void abandoned(CallRow call, Instant now) {
        var segment = book.segment(call).orElseThrow();
        routing.withdraw(call.id(), WithdrawReason.ABANDONED);
        segment.end(now);
        book.note(call, now, new Fact.QueueLeft("abandoned"));
        dismissAgent(call, segment);
    }

    private void agentGone(CallRow call, LegRow leg, Instant now) {
        var segment = book.segment(call).orElseThrow();
        boolean current = segment.agentCall().equals(Optional.of(leg.call().value()));
        if (current && call.state() == CallState.TALKING) {
            talkEnded(call, now);
        } else if (current && call.state() == CallState.CONNECTING) {
            connecting.giveUp(call, segment, "agent-hung-up", HUNG_UP, now);
        }
    }

    private void dismissAgent(CallRow call, SegmentRow segment) {
        // the conference ends with the first who leaves; this is for the leg that was on its way into it
        segment.agentCall()
                .map(ProviderCallId::new)
                .flatMap(book::leg)
                .filter(leg -> !leg.isOver())
                .ifPresent(leg -> telephony.hangUp(leg.call(), call.id() + ".dismiss." + segment.seq()));
    }
}
