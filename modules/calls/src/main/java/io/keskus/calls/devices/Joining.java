package io.keskus.calls.devices;

import io.keskus.acd.AwayReason;
import io.keskus.calls.LegKind;
import io.keskus.calls.ParticipantRole;
import io.keskus.calls.ParticipantStage;
import io.keskus.calls.SupervisionMode;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.Closing;
import io.keskus.calls.live.LegRow;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.calls.live.Place;
import io.keskus.calls.talk.Conferences;
import io.keskus.calls.talk.Inside;
import io.keskus.calls.talk.Leaving;
import io.keskus.calls.talk.Reaching;
import io.keskus.calls.talk.TalkNews;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Routing;
import io.keskus.telephony.CallScript;
import io.keskus.telephony.ClientConnect;
import io.keskus.telephony.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Devices of agents and supervisors come into a talk that is going on, or begin one of their own. */
@ApplicationScoped
public class Joining {
    private static final CallScript REFUSED = CallScript.of(new Verb.Reject(Verb.Reject.Reason.REFUSED));

    private final CallBook book;
    private final Participants participants;
    private final Leaving leaving;
    private final Reaching reaching;
    private final Returning returning;
    private final Inside inside;
    private final Routing routing;
    private final AgentDevice device;
    private final ConnectDeadlines deadlines;
    private final TalkNews news;
    private final Closing closing;
    private final UnitOfWork work;

    /** For the container's proxy. */
    protected Joining() {
        this(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Joining(
            CallBook book,
            Participants participants,
            Leaving leaving,
            Reaching reaching,
            Returning returning,
            Inside inside,
            Routing routing,
            AgentDevice device,
            ConnectDeadlines deadlines,
            TalkNews news,
            Closing closing,
            UnitOfWork work) {
        this.book = book;
        this.participants = participants;
        this.leaving = leaving;
        this.reaching = reaching;
        this.returning = returning;
        this.inside = inside;
        this.routing = routing;
        this.device = device;
        this.deadlines = deadlines;
        this.news = news;
        this.closing = closing;
        this.work = work;
    }

    /** The agent who was asked into the talk accepted. */
    void accepted(ParticipantRow who, AgentId agent, Instant now) {
        var call = book.lock(who.interaction()).orElseThrow();
        participants.fresh(who);
        if (who.stage() != ParticipantStage.INVITED || !awaits(call)) {
            return;
        }
        expect(call, who);
        news.changed(call);
        work.afterCommit(() -> device.invite(call.id(), agent));
    }

    private static boolean awaits(CallRow call) {
        return call.state() == CallState.TALKING || call.isInternal() && call.state() == CallState.DIALLING;
    }

    /** From now on the device is awaited, for a while. */
    public void expect(CallRow call, ParticipantRow who) {
        var token = ConnectToken.fresh();
        who.comes(token);
        var tenant = TenantContext.required();
        work.afterCommit(() -> deadlines.watch(tenant, now -> expire(token, now)));
    }

    /** Who was asked does not come: did not answer, did not want to, or does something else. */
    void refused(InteractionId part, String why, Instant now) {
        participants.byWork(part).ifPresent(who -> {
            var call = book.lock(who.interaction()).orElseThrow();
            lost(call, participants.fresh(who), why, now);
        });
    }

    private void lost(CallRow call, ParticipantRow who, String why, Instant now) {
        if (call.isInternal() && call.callerIsHere()) {
            leaving.unanswered(call, why, now);
            closing.closeWhenAllOver(call, now);
        } else {
            leaving.left(call, who, why, now);
        }
    }

    /** After a restart. In a unit of work. */
    public void expectAgain() {
        var tenant = TenantContext.required();
        for (var who : participants.awaited()) {
            if (who.isReturning()) {
                returning.watch(who);
            } else {
                var token = who.connectToken().orElseThrow();
                deadlines.watch(tenant, now -> expire(token, now));
            }
        }
    }

    /** The agent cannot begin a call after all. */
    void cannotBegin(CallRow call, String why, Instant now) {
        if (call.isPlaced() && call.state() == CallState.CONNECTING) {
            leaving.unanswered(call, why, now);
            closing.closeWhenAllOver(call, now);
        }
    }

    /** A device with a token that is none of a queue's offer. */
    CallScript device(ClientConnect connect, String token) {
        var found = participants.byToken(token);
        if (found.isEmpty()) {
            return REFUSED;
        }
        var call = book.lock(found.get().interaction()).orElseThrow();
        // looked at again: only now nobody else can use the token
        var who = participants.byToken(token).filter(each -> each.agent().equals(connect.agent()));
        if (who.isEmpty() || !call.callerIsHere()) {
            return REFUSED;
        }
        if (who.get().isInTalk()) {
            returning.came(call, who.get(), connect);
        } else {
            comes(call, who.get(), connect);
        }
        news.changed(call);
        return CallScript.of(join(call, who.get()));
    }

    private Verb join(CallRow call, ParticipantRow who) {
        var coached = who.mode()
                .filter(mode -> mode == SupervisionMode.WHISPER)
                .flatMap(mode -> participants.leader(call))
                .flatMap(ParticipantRow::call);
        return new Verb.JoinConference(
                Conferences.of(call),
                who.name(),
                who.role() == ParticipantRole.AGENT,
                who.endsAll(),
                Optional.empty(),
                new Place(Place.Kind.AGENT_OUT, call.nextDocument()).token(),
                who.muted(),
                coached);
    }

    private void comes(CallRow call, ParticipantRow who, ClientConnect connect) {
        var now = connect.at();
        who.reachedAs(connect.call());
        who.joined(now);
        book.add(new LegRow(
                Ids.next(), call.id(), connect.call(), LegKind.AGENT, connect.agent(), "client", connect.at()));
        book.note(
                call,
                now,
                new Fact.Joined(
                        who.id(), who.role(), who.agent(), connect.call().value()));
        if (call.state() == CallState.CONNECTING) {
            book.segment(call)
                    .ifPresent(segment -> segment.deviceConnected(connect.call().value()));
            if (call.isInternal()) {
                inside.ring(call, now);
            } else {
                reaching.dialCustomer(call, now);
            }
        } else if (call.isInternal() && call.state() == CallState.DIALLING) {
            inside.talk(call, now);
        } else if (who.mode().equals(Optional.of(SupervisionMode.TAKE_OVER))) {
            leaving.takeOver(call, who, now);
        } else if (who.role() == ParticipantRole.AGENT
                && participants.leader(call).isEmpty()) {
            // who asked has left meanwhile
            leaving.lead(call, who, now);
        } else if (who.role() == ParticipantRole.AGENT
                && participants.customer(call).filter(each -> !each.held()).isPresent()) {
            // the customer was taken back while it rang: all hear each other
            leaving.talks(call, who, now);
        }
    }

    private void expire(String token, Instant now) {
        participants.byToken(token).ifPresent(found -> {
            var call = book.lock(found.interaction()).orElseThrow();
            participants.byToken(token).filter(who -> !who.isInTalk()).ifPresent(who -> {
                who.work().ifPresent(part -> routing.away(who.agent().orElseThrow(), AwayReason.CONNECTION_LOST));
                if (call.state() == CallState.CONNECTING) {
                    cannotBegin(call, "did-not-connect", now);
                } else {
                    lost(call, who, "did-not-connect", now);
                }
            });
        });
    }
}
