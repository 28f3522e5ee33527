package io.keskus.calls.carrier;

import io.keskus.acd.WithdrawReason;
import io.keskus.calls.LegKind;
import io.keskus.calls.ParticipantRole;
import io.keskus.calls.arrivals.FlowWalk;
import io.keskus.calls.devices.Connecting;
import io.keskus.calls.devices.Returning;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.Closing;
import io.keskus.calls.live.LegRow;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.calls.live.SegmentRow;
import io.keskus.calls.phones.OwnPhone;
import io.keskus.calls.talk.Leaving;
import io.keskus.calls.talk.Reaching;
import io.keskus.routing.Routing;
import io.keskus.telephony.CallStatusFact;
import io.keskus.telephony.LegState;
import io.keskus.telephony.ProviderCallId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Somebody leaves, at any moment and told by whichever message comes first: nobody stays stuck, nothing stays open. */
@ApplicationScoped
public class Departures {
    /** An agent who hung up before the caller was there. */
    private final CallBook book;

    private final Participants participants;
    private final Routing routing;
    private final Connecting connecting;
    private final Leaving leaving;
    private final Reaching reaching;
    private final Returning returning;
    private final OwnPhone ownPhone;
    private final FlowWalk walk;
    private final Closing closing;

    /** For the container's proxy. */
    protected Departures() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Departures(
            CallBook book,
            Participants participants,
            Routing routing,
            Connecting connecting,
            Leaving leaving,
            Reaching reaching,
            Returning returning,
            OwnPhone ownPhone,
            FlowWalk walk,
            Closing closing) {
        this.book = book;
        this.participants = participants;
        this.routing = routing;
        this.connecting = connecting;
        this.leaving = leaving;
        this.reaching = reaching;
        this.returning = returning;
        this.ownPhone = ownPhone;
        this.walk = walk;
        this.closing = closing;
    }

    /** News of a leg from the carrier, or from its books. @return false when no call has such a leg */
    boolean news(CallStatusFact fact, Instant now) {
        var call = book.lockByLeg(fact.call());
        call.ifPresent(each -> news(each, fact, now));
        return call.isPresent();
    }

    private void news(CallRow call, CallStatusFact fact, Instant now) {
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
        if (leg.state() == LegState.IN_PROGRESS) {
            answered(call, leg, now);
        }
        if (leg.isOver()) {
            gone(call, leg, why(fact.state()), now);
            closing.closeWhenAllOver(call, now);
        }
    }

    /** A leg that by another message is out of the call; the end of it, with its length, is still to be told. */
    void suspect(CallRow call, ProviderCallId which, Instant now) {
        var leg = book.leg(which).orElseThrow();
        book.suspect(leg, now);
        gone(call, leg, "hung-up", now);
    }

    /** A leg that is still there is out of the conference, which has ended for all. */
    void thrownOut(CallRow call, ProviderCallId which, Instant now) {
        var leg = book.leg(which).orElseThrow();
        book.suspect(leg, now);
        participants.byLeg(which).ifPresent(who -> {
            if (call.state() == CallState.TALKING) {
                leaving.thrownOut(call, who, now);
            } else {
                otherGone(call, who, "hung-up", now);
            }
        });
    }

    /** The talk is over for all; the caller may still be there. */
    void talkEnded(CallRow call, Instant now) {
        if (call.state() == CallState.TALKING) {
            call.become(CallState.IVR);
            leaving.everybody(call, "call-ended", now);
        }
    }

    private static String why(LegState end) {
        return end == LegState.COMPLETED
                ? "hung-up"
                : end.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void gone(CallRow call, LegRow leg, String why, Instant now) {
        participants.byNextLeg(leg.call()).ifPresent(who -> ownPhone.unreached(call, who, why, now));
        var who = participants.byLeg(leg.call());
        if (leg.kind() == LegKind.CALLER
                || who.filter(each -> each.role() == ParticipantRole.CUSTOMER).isPresent()) {
            callerGone(call, why, now);
        } else {
            who.ifPresent(each -> otherGone(call, each, why, now));
        }
    }

    private void callerGone(CallRow call, String why, Instant now) {
        if (!call.callerIsHere()) {
            return;
        }
        switch (call.state()) {
            case QUEUED, CONNECTING -> abandoned(call, now);
            case DIALLING -> leaving.everybody(call, why, now);
            case TALKING -> {
                participants.customer(call).ifPresent(each -> each.left(why, now));
                talkEnded(call, now);
            }
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
        book.note(call, now, new Fact.QueueLeft("abandoned"));
        // the offer is withdrawn already, and there was no talk to end
        connecting.forget(call, segment, "call-ended", now);
        leaving.everybody(call, "call-ended", now);
    }

    private void otherGone(CallRow call, ParticipantRow who, String why, Instant now) {
        var segment = book.segment(call);
        boolean current =
                segment.flatMap(SegmentRow::agentCall).equals(who.call().map(ProviderCallId::value));
        if (call.state() == CallState.DIALLING && who.leads()) {
            leaving.unanswered(call, why, now);
        } else if (current && call.state() == CallState.CONNECTING) {
            connecting.giveUp(call, segment.orElseThrow(), "agent-hung-up", Connecting.HUNG_UP, now);
        } else if (returning.isMishap(call, who)) {
            returning.lost(call, who, now);
        } else {
            leaving.left(call, who, why, now);
        }
    }

    private void answered(CallRow call, LegRow leg, Instant now) {
        participants.byNextLeg(leg.call()).ifPresent(who -> ownPhone.answered(call, who, leg.call(), now));
        participants
                .byLeg(leg.call())
                .filter(ParticipantRow::isOnTheWay)
                .ifPresent(who -> reaching.answered(who.name(), leg.call(), now));
    }
}
