package io.keskus.calls.devices;

import io.keskus.acd.AwayReason;
import io.keskus.acd.OfferId;
import io.keskus.acd.WithdrawReason;
import io.keskus.calls.LegKind;
import io.keskus.calls.ParticipantRole;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.LegRow;
import io.keskus.calls.live.ParticipantLine;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.calls.live.Place;
import io.keskus.calls.live.SegmentRow;
import io.keskus.calls.talk.Conferences;
import io.keskus.calls.talk.TalkNews;
import io.keskus.calls.waiting.Queueing;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Routing;
import io.keskus.telephony.CallScript;
import io.keskus.telephony.ClientConnect;
import io.keskus.telephony.Telephony;
import io.keskus.telephony.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Brings caller and agent together: the agent's device comes first, then the caller is taken out of the queue into the
 * same conference. Until the device is there the caller goes on waiting in the old place.
 */
@ApplicationScoped
public class Connecting {
    private static final CallScript REFUSED = CallScript.of(new Verb.Reject(Verb.Reject.Reason.REFUSED));

    public static final AwayReason HUNG_UP = new AwayReason("hung-up");

    private final CallBook book;
    private final Participants participants;
    private final TalkNews news;
    private final Conferences conferences;
    private final Routing routing;
    private final Telephony telephony;
    private final Queueing queueing;
    private final ConnectDeadlines deadlines;
    private final AgentDevice device;
    private final Joining joining;
    private final UnitOfWork work;

    /** For the container's proxy. */
    protected Connecting() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Connecting(
            CallBook book,
            Participants participants,
            TalkNews news,
            Conferences conferences,
            Routing routing,
            Telephony telephony,
            Queueing queueing,
            ConnectDeadlines deadlines,
            AgentDevice device,
            Joining joining,
            UnitOfWork work) {
        this.book = book;
        this.participants = participants;
        this.news = news;
        this.conferences = conferences;
        this.routing = routing;
        this.telephony = telephony;
        this.queueing = queueing;
        this.deadlines = deadlines;
        this.device = device;
        this.joining = joining;
        this.work = work;
    }

    /** The agent accepted. A caller who has left meanwhile was withdrawn, which frees the agent. */
    public void accepted(InteractionId interaction, AgentId agent, OfferId offer, Instant now) {
        var call = book.lock(interaction).orElseThrow();
        var segment = book.segment(call).orElseThrow();
        if (call.state() != CallState.QUEUED || segment.leaveReason().isPresent() || !segment.mayBeAccepted(offer)) {
            return;
        }
        segment.accepted(agent, offer, ConnectToken.fresh(), now);
        call.become(CallState.CONNECTING);
        book.note(call, now, new Fact.Accepted(agent, offer.toString()));
        work.afterCommit(() -> {
            device.invite(interaction, agent);
            watch(TenantContext.required(), interaction);
        });
    }

    /** The agent's device is there. */
    public CallScript device(ClientConnect connect) {
        var token = Optional.ofNullable(connect.parameters().get(AgentDevice.OFFER_PARAMETER));
        var found = token.flatMap(book::segmentByToken);
        if (found.isEmpty()) {
            return token.map(each -> joining.device(connect, each)).orElse(REFUSED);
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
        var who = part(call, agent, connect.at());
        conferences.stopRinging(call, who);
        who.reachedAs(connect.call());
        isThere(who, connect.at());
        int document = fetchCaller(call);
        return CallScript.of(join(call, "agent", false, new Place(Place.Kind.AGENT_OUT, document)));
    }

    /** The part of an agent who accepted and has not come yet; empty for anybody else. */
    public Optional<ParticipantRow> expected(CallRow call, AgentId agent, Instant now) {
        return book.segment(call)
                .filter(segment -> call.state() == CallState.CONNECTING && !call.isPlaced())
                .filter(segment ->
                        segment.agentCall().isEmpty() && segment.agent().equals(Optional.of(agent)))
                .map(segment -> part(call, agent, now));
    }

    /** The agent has come by telephone. */
    public void onPhone(CallRow call, ParticipantRow who, Instant now) {
        who.answersPhone();
        isThere(who, now);
        var leg = who.call().orElseThrow().value();
        book.segment(call).orElseThrow().deviceConnected(leg);
        book.note(call, now, new Fact.AgentConnected(who.agent().orElseThrow(), leg));
        fetchCaller(call);
    }

    private int fetchCaller(CallRow call) {
        int document = call.nextDocument();
        telephony.redirect(
                book.callerLeg(call).call(),
                new Place(Place.Kind.JOIN, document).token(),
                call.id() + ".join." + document);
        return document;
    }

    private static void isThere(ParticipantRow who, Instant now) {
        who.joined(now);
        who.lead(true);
    }

    /** The caller was taken out of the queue. */
    public CallScript caller(CallRow call, Instant now) {
        var segment = book.segment(call).orElseThrow();
        if (call.state() != CallState.CONNECTING || segment.agentCall().isEmpty()) {
            // the agent is gone again, and the caller waits as before
            return Queueing.holdAgain(call, segment);
        }
        call.become(CallState.TALKING);
        segment.connected(now);
        var agent = segment.agent().orElseThrow();
        book.note(call, now, new Fact.TalkBegan(agent));
        participants.of(call, agent).ifPresent(each -> each.talk(true));
        customer(call, now);
        news.changed(call);
        return CallScript.of(join(call, "caller", true, new Place(Place.Kind.AFTER_TALK, call.nextDocument())));
    }

    /** Thrown out of the conference with somebody to come back to, as when the agent left during a transfer. */
    public CallScript callerAgain(CallRow call) {
        participants.customer(call).ifPresent(each -> each.hold(null));
        int document = call.nextDocument();
        return CallScript.of(new Verb.JoinConference(
                Conferences.of(call),
                "caller",
                false,
                true,
                Optional.of(new Place(Place.Kind.ALONE, document).token()),
                new Place(Place.Kind.AFTER_TALK, document).token()));
    }

    /** Music, until somebody comes into the conference. */
    public CallScript alone(Place place) {
        return new CallScript(List.of(Verb.Play.once(telephony.holdMusic()), new Verb.GoTo(place.token())));
    }

    private ParticipantRow part(CallRow call, AgentId agent, Instant now) {
        return participants.of(call, agent).orElseGet(() -> {
            var row = new ParticipantRow(Ids.next(), call, ParticipantRole.AGENT, null, ParticipantLine.DEVICE, now);
            row.works(agent, call.id());
            row.comes(null);
            participants.add(row);
            return row;
        });
    }

    private void customer(CallRow call, Instant now) {
        var row = participants.customer(call).orElseGet(() -> {
            var first = new ParticipantRow(Ids.next(), call, ParticipantRole.CUSTOMER, null, "inbound", now);
            first.reachedAs(book.callerLeg(call).call());
            participants.add(first);
            return first;
        });
        row.joined(now);
        row.talk(true);
        row.endAll(true);
    }

    /** After a restart, too. */
    public void watch(TenantId tenant, InteractionId interaction) {
        deadlines.watch(tenant, now -> expire(interaction, now));
    }

    /** Time is up: when the agent's device has not come, the caller waits on and the agent is away. */
    public void expire(InteractionId interaction, Instant now) {
        var call = book.lock(interaction).orElseThrow();
        var segment = book.segment(call);
        // the device of an agent who calls has a deadline of its own
        if (call.state() == CallState.CONNECTING
                && !call.isPlaced()
                && segment.orElseThrow().agentCall().isEmpty()
                && participants.of(call).stream().noneMatch(ParticipantRow::isRinging)) {
            giveUp(call, segment.get(), "agent-did-not-connect", AwayReason.CONNECTION_LOST, now);
        }
    }

    /**
     * The agent ends it before the talk began: the caller waits on at the old place.
     *
     * @return whether the agent was on the way
     */
    public boolean callOff(CallRow call, AgentId agent, Instant now) {
        var segment = book.segment(call)
                .filter(each -> call.state() == CallState.CONNECTING && !call.isPlaced())
                .filter(each -> each.agent().equals(Optional.of(agent)));
        segment.ifPresent(each -> {
            participants.of(call, agent).ifPresent(who -> conferences.release(call, who));
            giveUp(call, each, "agent-hung-up", HUNG_UP, now);
        });
        return segment.isPresent();
    }

    /** The agent is lost before the talk began. */
    public void giveUp(CallRow call, SegmentRow segment, String why, AwayReason away, Instant now) {
        var agent = segment.agent().orElseThrow();
        routing.away(agent, away);
        routing.withdraw(call.id(), WithdrawReason.FAILED);
        participants.of(call, agent).ifPresent(each -> {
            conferences.stopRinging(call, each);
            each.left(why, now);
        });
        news.changed(call);
        queueing.again(call, segment, agent, why, now);
    }

    /** The caller is gone before the talk began: the agent's device is let go. */
    public void forget(CallRow call, SegmentRow segment, String why, Instant now) {
        segment.agent().flatMap(agent -> participants.of(call, agent)).ifPresent(each -> {
            conferences.stopRinging(call, each);
            each.left(why, now);
            conferences.release(call, each);
        });
    }

    private static Verb join(CallRow call, String label, boolean endsAll, Place after) {
        return new Verb.JoinConference(Conferences.of(call), label, true, endsAll, Optional.empty(), after.token());
    }
}
