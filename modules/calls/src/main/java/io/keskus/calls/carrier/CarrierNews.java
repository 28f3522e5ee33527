package io.keskus.calls.carrier;

import io.keskus.acd.WithdrawReason;
import io.keskus.calls.arrivals.Arrivals;
import io.keskus.calls.arrivals.FlowWalk;
import io.keskus.calls.checks.TestCalls;
import io.keskus.calls.devices.Connecting;
import io.keskus.calls.devices.Returning;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.Place;
import io.keskus.calls.phones.OwnPhone;
import io.keskus.calls.phones.PhoneLabel;
import io.keskus.calls.talk.Leaving;
import io.keskus.calls.talk.Reaching;
import io.keskus.calls.waiting.Queueing;
import io.keskus.calls.waiting.Waiting;
import io.keskus.ivr.FlowInput;
import io.keskus.ivr.QueueOutcome;
import io.keskus.routing.Routing;
import io.keskus.telephony.CallArrival;
import io.keskus.telephony.CallHandler;
import io.keskus.telephony.CallScript;
import io.keskus.telephony.CallStatusFact;
import io.keskus.telephony.ClientConnect;
import io.keskus.telephony.ConferenceFact;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.RecordingFact;
import io.keskus.telephony.StepInput;
import io.keskus.telephony.StepRequest;
import io.keskus.telephony.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the carrier says, brought to the part of a call that it concerns. */
@ApplicationScoped
public class CarrierNews implements CallHandler {
    private static final CallScript OVER = CallScript.of(new Verb.HangUp());

    private final CallBook book;
    private final Arrivals arrivals;
    private final FlowWalk walk;
    private final Waiting waiting;
    private final Connecting connecting;
    private final Departures departures;
    private final Leaving leaving;
    private final Reaching reaching;
    private final Returning returning;
    private final OwnPhone ownPhone;
    private final TestCalls testCalls;
    private final Routing routing;
    private final Clock clock;

    /** For the container's proxy. */
    protected CarrierNews() {
        this(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public CarrierNews(
            CallBook book,
            Arrivals arrivals,
            FlowWalk walk,
            Waiting waiting,
            Connecting connecting,
            Departures departures,
            Leaving leaving,
            Reaching reaching,
            Returning returning,
            OwnPhone ownPhone,
            TestCalls testCalls,
            Routing routing,
            Clock clock) {
        this.book = book;
        this.arrivals = arrivals;
        this.walk = walk;
        this.waiting = waiting;
        this.connecting = connecting;
        this.departures = departures;
        this.leaving = leaving;
        this.reaching = reaching;
        this.returning = returning;
        this.ownPhone = ownPhone;
        this.testCalls = testCalls;
        this.routing = routing;
        this.clock = clock;
    }

    @Override
    public CallScript arrived(CallArrival arrival) {
        return arrivals.open(arrival);
    }

    @Override
    public CallScript step(StepRequest request) {
        return book.lockByLeg(request.call()).map(call -> step(call, request)).orElse(OVER);
    }

    private CallScript step(CallRow call, StepRequest request) {
        var place = Place.of(request.step());
        if (place.kind() == Place.Kind.AGENT_OUT) {
            if (request.legState().isFinal()) {
                departures.suspect(call, request.call(), request.at());
            } else {
                departures.thrownOut(call, request.call(), request.at());
            }
            return OVER;
        }
        if (!call.callerIsHere()) {
            return OVER;
        }
        if (callerLeft(request)) {
            departures.suspect(call, request.call(), request.at());
            return OVER;
        }
        return caller(call, place, request);
    }

    private CallScript caller(CallRow call, Place place, StepRequest request) {
        Instant now = request.at();
        return switch (place.kind()) {
            case KEYS -> walk.go(call, new FlowInput.Keys(((StepInput.Keys) request.input()).digits()), now);
            case SILENCE -> walk.go(call, new FlowInput.NoInput(), now);
            case WAITING -> waiting.hear(call, now);
            case WAITING_KEYS -> waiting.pressed(call, (StepInput.Keys) request.input(), now);
            case AFTER_QUEUE -> afterQueue(call, (StepInput.QueueLeft) request.input(), now);
            case JOIN -> connecting.caller(call, now);
            case AFTER_TALK -> afterTalk(call, now);
            case ALONE -> connecting.alone(place);
            case PARK -> parked(call);
            case MESSAGE -> message(call, (StepInput.Recorded) request.input(), now);
            case NO_MESSAGE -> walk.go(call, new FlowInput.VoicemailLeft(0), now);
            case AGENT_OUT -> OVER;
        };
    }

    private CallScript afterQueue(CallRow call, StepInput.QueueLeft left, Instant now) {
        if (left.reason() == StepInput.QueueLeft.Reason.REDIRECTED) {
            return OVER;
        }
        var segment = book.segment(call).orElseThrow();
        if (call.state() != CallState.QUEUED) {
            return OVER;
        }
        segment.end(now);
        call.become(CallState.IVR);
        if (segment.leaveReason().isEmpty()) {
            routing.withdraw(call.id(), WithdrawReason.FAILED);
            book.note(call, now, new Fact.QueueLeft("failed"));
            return walk.go(call, new FlowInput.QueueEnded(QueueOutcome.UNAVAILABLE), now);
        }
        var reason = segment.leaveReason().get();
        boolean timedOut = reason.equals(Waiting.TIMED_OUT);
        book.note(call, now, new Fact.QueueLeft(timedOut ? reason : "key"));
        return walk.go(
                call, timedOut ? new FlowInput.QueueEnded(QueueOutcome.TIMED_OUT) : new FlowInput.Left(reason), now);
    }

    private CallScript afterTalk(CallRow call, Instant now) {
        if (call.state() == CallState.TALKING && leaving.isAwaited(call)) {
            return connecting.callerAgain(call);
        }
        departures.talkEnded(call, now);
        return call.state() == CallState.IVR
                ? walk.go(call, new FlowInput.QueueEnded(QueueOutcome.ANSWERED), now)
                : parked(call);
    }

    /** Taken out of a talk into a queue, perhaps told by the talk's end before the redirect. */
    private CallScript parked(CallRow call) {
        return call.state() == CallState.QUEUED || call.state() == CallState.CONNECTING
                ? Queueing.park(call, book.segment(call).orElseThrow())
                : OVER;
    }

    private CallScript message(CallRow call, StepInput.Recorded recorded, Instant now) {
        long seconds = recorded.length().toSeconds();
        book.note(
                call,
                now,
                new Fact.VoicemailTaken("voicemail", recorded.recording().value(), seconds));
        return walk.go(call, new FlowInput.VoicemailLeft((int) seconds), now);
    }

    /** Some requests are made of a leg that has hung up, so that its owner hears of it. */
    private static boolean callerLeft(StepRequest request) {
        return request.legState().isFinal()
                || request.input() instanceof StepInput.QueueLeft left
                        && left.reason() == StepInput.QueueLeft.Reason.HUNG_UP;
    }

    @Override
    public CallScript clientConnected(ClientConnect connect) {
        return connecting.device(connect);
    }

    @Override
    public CallScript checkConnected(ClientConnect connect) {
        return testCalls.connected(connect);
    }

    @Override
    public void status(CallStatusFact fact) {
        if (!departures.news(fact, clock.instant())) {
            testCalls.heard(fact);
        }
    }

    /** Legs and steps tell the same, and more surely: a conference's messages are fixed by its first participant. */
    @Override
    public void conference(ConferenceFact fact) {
        if (fact.what() == ConferenceFact.What.JOINED && fact.label().isPresent()) {
            fact.call().ifPresent(call -> {
                var label = fact.label().get();
                PhoneLabel.of(label)
                        .ifPresentOrElse(
                                phone -> ownPhone.answered(phone, call, clock.instant()),
                                () -> reaching.answered(label, call, clock.instant()));
                returning.isThere(call);
            });
        }
        fact.call()
                .filter(call -> fact.what() == ConferenceFact.What.LEFT)
                .flatMap(book::leg)
                .ifPresent(leg -> book.suspect(leg, clock.instant()));
    }

    /** The recordings' own room reads it in the journal. */
    @Override
    public void recording(RecordingFact fact) {
        var news = new Fact.RecordingChanged(
                fact.recording().value(),
                fact.state().name(),
                fact.length().map(Duration::toSeconds),
                fact.call().map(ProviderCallId::value),
                Optional.of(fact.channels()));
        fact.call().flatMap(book::lockByLeg).ifPresent(call -> book.note(call, clock.instant(), news));
    }
}
