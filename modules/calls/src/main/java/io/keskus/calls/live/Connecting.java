package io.keskus.calls.live;

import io.keskus.acd.AwayReason;
import io.keskus.acd.OfferId;
import io.keskus.acd.WithdrawReason;
import io.keskus.calls.LegKind;
import io.keskus.calls.journal.Fact;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Routing;
import io.keskus.telephony.CallScript;
import io.keskus.telephony.ClientConnect;
import io.keskus.telephony.ConferenceName;
import io.keskus.telephony.Telephony;
import io.keskus.telephony.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Brings caller and agent together: the agent's device comes first, then the caller is taken out of the queue into the
 * same conference. Until the device is there the caller goes on waiting in the old place.
 */
@ApplicationScoped
class Connecting {
    private static final CallScript REFUSED = CallScript.of(new Verb.Reject(Verb.Reject.Reason.REFUSED));

    private final CallBook book;
    private final Routing routing;
    private final Telephony telephony;
    private final Queueing queueing;
    private final ConnectDeadlines deadlines;
    private final AgentDevice device;
    private final UnitOfWork work;

    protected Connecting() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    Connecting(
            CallBook book,
            Routing routing,
            Telephony telephony,
            Queueing queueing,
            ConnectDeadlines deadlines,
            AgentDevice device,
            UnitOfWork work) {
        this.book = book;
        this.routing = routing;
        this.telephony = telephony;
        this.queueing = queueing;
        this.deadlines = deadlines;
        this.device = device;
        this.work = work;
    }

    /** The agent accepted. A caller who has left meanwhile was withdrawn, which frees the agent. */
    void accepted(InteractionId interaction, AgentId agent, OfferId offer, Instant now) {
        var call = book.lock(interaction).orElseThrow();
        var segment = book.segment(call).orElseThrow();
        if (call.state() != CallState.QUEUED || segment.leaveReason().isPresent()) {
            return;
        }
        segment.accepted(agent, offer, ConnectToken.fresh(), now);
        call.become(CallState.CONNECTING);
        book.note(call, now, new Fact.Accepted(agent, offer.toString()));
        work.afterCommit(() -> {
            device.invite(interaction, agent);
            deadlines.watch(interaction);
        });
    }

    /** The agent's device is there. */
    CallScript device(ClientConnect connect) {
        var token = Optional.ofNullable(connect.parameters().get(AgentDevice.OFFER_PARAMETER));
        var found = token.flatMap(book::segmentByToken);
        if (found.isEmpty()) {
            return REFUSED;
        }
        var call = book.lock(found.get().interaction()).orElseThrow();
        // looked at again: only now nobody else can use the token
        var segment = token.flatMap(book::segmentByToken);
        if (segment.isEmpty()
                || call.state() != CallState.CONNECTING
                || !segment.get().agent().equals(connect.agent())) {
            return REFUSED;
        }
        var agent = connect.agent().orElseThrow();
        segment.get().deviceConnected(connect.call().value());
        book.add(new LegRow(
                Ids.next(), call.id(), connect.call(), LegKind.AGENT, connect.agent(), "client", connect.at()));
        book.note(
                call,
                connect.at(),
                new Fact.AgentConnected(agent, connect.call().value()));
        int document = call.nextDocument();
        telephony.redirect(
                book.callerLeg(call).call(),
                new Place(Place.Kind.JOIN, document).token(),
                call.id() + ".join." + document);
        return CallScript.of(join(call, "agent", new Place(Place.Kind.AGENT_OUT, document)));
    }

    /** The caller was taken out of the queue. */
    CallScript caller(CallRow call, Instant now) {
        var segment = book.segment(call).orElseThrow();
        if (call.state() != CallState.CONNECTING || segment.agentCall().isEmpty()) {
            // the agent is gone again, and the caller waits as before
            return Queueing.holdAgain(call, segment);
        }
        call.become(CallState.TALKING);
        segment.connected(now);
        book.note(call, now, new Fact.TalkBegan(segment.agent().orElseThrow()));
        return CallScript.of(join(call, "caller", new Place(Place.Kind.AFTER_TALK, call.nextDocument())));
    }

    /** Time is up: when the agent's device has not come, the caller waits on and the agent is away. */
    void expire(InteractionId interaction, Instant now) {
        var call = book.lock(interaction).orElseThrow();
        var segment = book.segment(call);
        if (call.state() == CallState.CONNECTING
                && segment.orElseThrow().agentCall().isEmpty()) {
            giveUp(call, segment.get(), "agent-did-not-connect", AwayReason.CONNECTION_LOST, now);
        }
    }

    /** The agent is lost before the talk began. */
    void giveUp(CallRow call, SegmentRow segment, String why, AwayReason away, Instant now) {
        var agent = segment.agent().orElseThrow();
        routing.away(agent, away);
        routing.withdraw(call.id(), WithdrawReason.FAILED);
        queueing.again(call, segment, agent, why, now);
    }

    private static Verb join(CallRow call, String label, Place after) {
        return new Verb.JoinConference(
                new ConferenceName(call.id().toString()), label, true, true, Optional.empty(), after.token());
    }
}
