package io.keskus.calls.phones;

import io.keskus.acd.AwayReason;
import io.keskus.calls.LegKind;
import io.keskus.calls.ParticipantRole;
import io.keskus.calls.TalkView;
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
import io.keskus.calls.talk.Conferences;
import io.keskus.calls.talk.TalkNews;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import io.keskus.telephony.DialOrder;
import io.keskus.telephony.Endpoint;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.Telephony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An agent's own telephone in place of the browser: instead of it when a call is accepted, or in the middle of a talk.
 * Until it is answered everything is as it was.
 */
@ApplicationScoped
public class OwnPhone {
    /** An agent whose telephone was not answered. */
    private static final AwayReason NOT_ANSWERED = new AwayReason("phone-not-answered");

    private static final Duration RINGING = Duration.ofSeconds(25);

    private final CallBook book;
    private final Participants participants;
    private final Conferences conferences;
    private final Connecting connecting;
    private final Returning returning;
    private final OwnPhones phones;
    private final Telephony telephony;
    private final Closing closing;
    private final TalkNews news;
    private final Clock clock;

    /** For the container's proxy. */
    protected OwnPhone() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public OwnPhone(
            CallBook book,
            Participants participants,
            Conferences conferences,
            Connecting connecting,
            Returning returning,
            OwnPhones phones,
            Telephony telephony,
            Closing closing,
            TalkNews news,
            Clock clock) {
        this.book = book;
        this.participants = participants;
        this.conferences = conferences;
        this.connecting = connecting;
        this.returning = returning;
        this.phones = phones;
        this.telephony = telephony;
        this.closing = closing;
        this.news = news;
        this.clock = clock;
    }

    /**
     * The agent's telephone is called into the talk. Said again while it rings, it changes nothing.
     *
     * @throws ProblemException 404 {@code call-unknown}; 409 {@code no-own-phone}, {@code not-expected}
     */
    public TalkView ring(InteractionId interaction, AgentId agent) {
        var now = clock.instant();
        var call = locked(interaction);
        var phone = phones.find(agent)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        "no-own-phone", "No telephone of yours", 409, "say first on which number you can be called")));
        var who = part(call, agent, now);
        if (!who.isDialling() && !who.isRinging()) {
            who.rings(phone.destinationClass());
            book.note(call, now, new Fact.PhoneRung(who.id(), agent, phone.destinationClass()));
            var label = who.name() + PhoneLabel.MARK + call.nextDocument();
            telephony.dial(
                    new DialOrder(
                            Conferences.of(call),
                            new Endpoint.Phone(phone.number()),
                            new PhoneNumber(call.ourNumber()),
                            label,
                            RINGING,
                            true,
                            false),
                    call.id() + ".dial." + label);
            news.changed(call);
        }
        return news.view(call);
    }

    /** It is to ring no more; said when it does not, it changes nothing. @throws ProblemException 404 {@code call-unknown} */
    public TalkView cancel(InteractionId interaction, AgentId agent) {
        var call = locked(interaction);
        participants
                .of(call, agent)
                .filter(ParticipantRow::isRinging)
                .ifPresent(who -> unreached(call, who, "cancelled", clock.instant()));
        return news.view(call);
    }

    private ParticipantRow part(CallRow call, AgentId agent, Instant now) {
        var own = participants.of(call, agent);
        if (own.isPresent()
                && own.get().role() == ParticipantRole.AGENT
                && own.get().isInTalk()) {
            // nobody is called from a number of the company's about nothing of a customer's
            return own.filter(who -> call.state() == CallState.TALKING && !call.isInternal() && who.isDevice())
                    .orElseThrow(OwnPhone::notExpected);
        }
        return connecting.expected(call, agent, now).orElseThrow(OwnPhone::notExpected);
    }

    /** The carrier has taken the order: the leg is known. */
    public void dialled(PhoneLabel label, ProviderCallId leg, Instant now) {
        found(label).ifPresent(found -> {
            known(found.call(), found.who(), leg, now);
            news.changed(found.call());
        });
    }

    /** The leg is answered, or in the conference. */
    public void answered(PhoneLabel label, ProviderCallId leg, Instant now) {
        found(label).ifPresent(found -> {
            known(found.call(), found.who(), leg, now);
            answered(found.call(), found.who(), leg, now);
        });
    }

    /** The same, told by the leg's own news. */
    public void answered(CallRow call, ParticipantRow who, ProviderCallId leg, Instant now) {
        if (!who.nextCall().equals(Optional.of(leg)) || !who.isRinging()) {
            return;
        }
        if (who.isInTalk()) {
            returning.onPhone(call, who, now);
        } else if (call.state() == CallState.CONNECTING) {
            connecting.onPhone(call, who, now);
        } else {
            conferences.stopRinging(call, who);
        }
        news.changed(call);
    }

    /** The order to dial was given up. */
    public void failed(PhoneLabel label, Instant now) {
        found(label).ifPresent(found -> {
            found.who().dial(false);
            unreached(found.call(), found.who(), "failed", now);
            closing.closeWhenAllOver(found.call(), now);
        });
    }

    /** It is not answered. In a talk all is as before; who has accepted and cannot be reached loses the caller. */
    public void unreached(CallRow call, ParticipantRow who, String why, Instant now) {
        if (!who.isRinging()) {
            return;
        }
        conferences.stopRinging(call, who);
        who.ringsNoMore();
        book.note(call, now, new Fact.PhoneUnreached(who.id(), who.agent().orElseThrow(), why));
        if (!who.isInTalk() && call.state() == CallState.CONNECTING) {
            connecting.giveUp(call, book.segment(call).orElseThrow(), "agent-did-not-connect", NOT_ANSWERED, now);
        }
        news.changed(call);
    }

    private void known(CallRow call, ParticipantRow who, ProviderCallId leg, Instant now) {
        if (book.leg(leg).isPresent()) {
            return;
        }
        who.dial(false);
        var row = new LegRow(Ids.next(), call.id(), leg, LegKind.PHONE, who.agent(), who.nextClass(), now);
        row.rings();
        book.add(row);
        book.suspect(row, now);
        who.nextIs(leg);
        if (who.hasLeft() || !who.isRinging()) {
            conferences.stopRinging(call, who);
        }
    }

    private record Found(CallRow call, ParticipantRow who) {}

    private Optional<Found> found(PhoneLabel label) {
        return participants.byName(label.participant()).flatMap(who -> book.lock(who.interaction())
                .map(call -> new Found(call, participants.fresh(who))));
    }

    private CallRow locked(InteractionId interaction) {
        return book.lock(interaction)
                .orElseThrow(() -> new ProblemException(
                        Problem.of("call-unknown", "No such call", 404, "no call has the id " + interaction)));
    }

    private static ProblemException notExpected() {
        return new ProblemException(Problem.of(
                "not-expected", "Not expected in this call", 409, "the agent is not on the way to this call"));
    }
}
