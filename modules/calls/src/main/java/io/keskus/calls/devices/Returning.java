package io.keskus.calls.devices;

import io.keskus.acd.AwayReason;
import io.keskus.calls.LegKind;
import io.keskus.calls.ParticipantRole;
import io.keskus.calls.SupervisionMode;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallSettings;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.LegRow;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.calls.talk.Conferences;
import io.keskus.calls.talk.Leaving;
import io.keskus.calls.talk.TalkNews;
import io.keskus.platform.Ids;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Routing;
import io.keskus.telephony.ClientConnect;
import io.keskus.telephony.ProviderCallId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * An agent's device that drops out of a talk without anybody having ended it, as when the page is loaded again, is
 * awaited for a while. The customer hears a word and music meanwhile, unless somebody else is there to talk with.
 */
@ApplicationScoped
public class Returning {
    private final CallBook book;
    private final Participants participants;
    private final Conferences conferences;
    private final Leaving leaving;
    private final Routing routing;
    private final ConnectDeadlines deadlines;
    private final CallSettings settings;
    private final TalkNews news;
    private final UnitOfWork work;

    /** For the container's proxy. */
    protected Returning() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Returning(
            CallBook book,
            Participants participants,
            Conferences conferences,
            Leaving leaving,
            Routing routing,
            ConnectDeadlines deadlines,
            CallSettings settings,
            TalkNews news,
            UnitOfWork work) {
        this.book = book;
        this.participants = participants;
        this.conferences = conferences;
        this.leaving = leaving;
        this.routing = routing;
        this.deadlines = deadlines;
        this.settings = settings;
        this.news = news;
        this.work = work;
    }

    /** Whether the end of the leg is a mishap. Who hangs up a telephone means it; a page that is gone says nothing. */
    public boolean isMishap(CallRow call, ParticipantRow who) {
        return call.state() == CallState.TALKING
                && who.role() == ParticipantRole.AGENT
                && who.isHere()
                && who.isDevice();
    }

    /** The device is gone. */
    public void lost(CallRow call, ParticipantRow who, Instant now) {
        who.lost(ConnectToken.fresh(), now.plus(settings.returnWithin()));
        book.note(call, now, new Fact.DeviceLost(who.id(), who.agent().orElseThrow()));
        boolean nobodyThere = participants.others(call).stream().noneMatch(each -> each.isHere() && !each.held());
        if (nobodyThere) {
            participants
                    .customer(call)
                    .filter(ParticipantRow::isHere)
                    .ifPresent(customer -> conferences.leaveAlone(call, customer, language(call)));
        }
        news.changed(call);
        watch(who);
    }

    /** After a restart, too. */
    void watch(ParticipantRow who) {
        var tenant = TenantContext.required();
        var token = who.connectToken().orElseThrow();
        var by = who.returnBy().orElseThrow();
        work.afterCommit(() -> deadlines.watchUntil(tenant, by, now -> expire(token, now)));
    }

    /** A device of the agent comes: the lost one again, or another in place of the one that is there. */
    void came(CallRow call, ParticipantRow who, ClientConnect connect) {
        var now = connect.at();
        book.add(new LegRow(Ids.next(), call.id(), connect.call(), LegKind.AGENT, connect.agent(), "client", now));
        // a leg that is still there is let go before it is forgotten, and its end is then nobody's
        conferences.release(call, who);
        var how = who.isHere() ? "moved" : "returned";
        who.back(connect.call());
        isBack(call, who, how, now);
    }

    /** The agent's own telephone was answered: it takes the browser's place. */
    public void onPhone(CallRow call, ParticipantRow who, Instant now) {
        conferences.release(call, who);
        who.onPhone();
        isBack(call, who, "phone", now);
    }

    private void isBack(CallRow call, ParticipantRow who, String how, Instant now) {
        var leg = who.call().orElseThrow().value();
        book.note(call, now, new Fact.DeviceCame(who.id(), who.agent().orElseThrow(), leg, how));
        book.segment(call)
                .filter(segment -> segment.agent().equals(who.agent()))
                .ifPresent(segment -> segment.deviceConnected(leg));
        participants
                .customer(call)
                .filter(ParticipantRow::isAlone)
                .ifPresent(customer -> conferences.hold(call, customer, false));
    }

    /** The leg is in the conference: whoever whispers to that agent has to be told which leg that is now. */
    public void isThere(ProviderCallId leg) {
        participants.byLeg(leg).filter(ParticipantRow::leads).ifPresent(who -> {
            var call = book.lock(who.interaction()).orElseThrow();
            participants.living(call, ParticipantRole.SUPERVISOR).stream()
                    .filter(each -> each.isHere() && each.mode().equals(Optional.of(SupervisionMode.WHISPER)))
                    .forEach(each -> conferences.supervise(call, each, SupervisionMode.WHISPER, leg));
        });
    }

    /** Time is up. */
    public void expire(String token, Instant now) {
        participants.byToken(token).ifPresent(found -> {
            var call = book.lock(found.interaction()).orElseThrow();
            participants.byToken(token).filter(ParticipantRow::isReturning).ifPresent(who -> {
                routing.away(who.agent().orElseThrow(), AwayReason.CONNECTION_LOST);
                leaving.left(call, who, Leaving.LOST, now);
            });
        });
    }

    private Locale language(CallRow call) {
        return Locale.forLanguageTag(
                book.segment(call).map(segment -> segment.waiting().language()).orElse("en"));
    }
}
