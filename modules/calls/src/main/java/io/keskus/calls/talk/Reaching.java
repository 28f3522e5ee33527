package io.keskus.calls.talk;

import io.keskus.calls.LegKind;
import io.keskus.calls.ParticipantRole;
import io.keskus.calls.TransferTarget;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.Closing;
import io.keskus.calls.live.LegRow;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.contacts.Contacts;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import io.keskus.telephony.Destination;
import io.keskus.telephony.DialOrder;
import io.keskus.telephony.Endpoint;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.Telephony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Numbers are called into a talk. The order to dial is a row; which leg it became is told later, and by whichever
 * message comes first.
 */
@ApplicationScoped
public class Reaching {
    /** Why an agent left who gave the customer away. */
    public static final String TRANSFERRED = "transferred";

    private static final Duration RINGING = Duration.ofSeconds(45);

    private final CallBook book;
    private final Participants participants;
    private final Conferences conferences;
    private final Leaving leaving;
    private final Contacts contacts;
    private final Telephony telephony;
    private final TalkNews news;
    private final Closing closing;

    /** For the container's proxy. */
    protected Reaching() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public Reaching(
            CallBook book,
            Participants participants,
            Conferences conferences,
            Leaving leaving,
            Contacts contacts,
            Telephony telephony,
            TalkNews news,
            Closing closing) {
        this.book = book;
        this.participants = participants;
        this.conferences = conferences;
        this.leaving = leaving;
        this.contacts = contacts;
        this.telephony = telephony;
        this.news = news;
        this.closing = closing;
    }

    /**
     * Where a call may go to, from a number of ours.
     *
     * @throws ProblemException 422 {@code caller-number-unknown}, and as of {@link Destination#of}
     */
    public Destination destination(String number, PhoneNumber callerNumber, Instant now) {
        telephony
                .assignment(callerNumber, now)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        "caller-number-unknown",
                        "Not a number of yours",
                        422,
                        "choose one of the numbers that /caller-numbers lists")));
        return Destination.of(number, callerNumber);
    }

    /** Another number is called into the talk. */
    public ParticipantRow invite(Leads.Lead lead, TransferTarget.ToNumber to, Instant now) {
        var destination = destination(to.number(), to.callerNumber(), now);
        var who = new ParticipantRow(
                Ids.next(),
                lead.call(),
                ParticipantRole.OUTSIDE,
                destination.number().masked(),
                destination.destinationClass(),
                now);
        who.askedBy(lead.id());
        participants.add(who);
        book.note(
                lead.call(),
                now,
                new Fact.Invited(
                        who.id(), who.role(), Optional.empty(), Optional.of(lead.id()), who.destinationClass()));
        conferences.endAll(lead.call(), lead.agent(), false);
        dial(lead.call(), who, destination.number(), to.callerNumber(), false);
        return who;
    }

    /** The agent's device is there: now the one for whom the call is made. */
    public void dialCustomer(CallRow call, Instant now) {
        var who = participants.customer(call).orElseThrow();
        var number = who.sealedNumber()
                .flatMap(secret -> call.contact().flatMap(contact -> contacts.open(contact, secret)))
                .map(plain -> new PhoneNumber(new String(plain, StandardCharsets.US_ASCII)));
        call.become(CallState.DIALLING);
        if (number.isEmpty()) {
            // erased between asking and dialling
            unreached(call, who, "failed", now);
            return;
        }
        dial(call, who, number.get(), new PhoneNumber(call.ourNumber()), true);
        who.sealedNumber(null);
    }

    private void dial(CallRow call, ParticipantRow who, PhoneNumber number, PhoneNumber from, boolean endsAll) {
        who.dial(true);
        who.endAll(endsAll);
        telephony.dial(
                new DialOrder(
                        Conferences.of(call), new Endpoint.Phone(number), from, who.name(), RINGING, true, endsAll),
                key(call, who));
    }

    private static String key(CallRow call, ParticipantRow who) {
        return call.id() + ".dial." + who.id();
    }

    /** The carrier has taken the order: the leg is known. */
    public void dialled(String name, ProviderCallId leg, Instant now) {
        locked(name).ifPresent(found -> {
            var call = found.call();
            var who = found.who();
            known(call, who, leg, now);
            letGo(call);
            news.changed(call);
        });
    }

    /** The leg is answered, or in the conference. */
    public void answered(String name, ProviderCallId leg, Instant now) {
        locked(name).filter(found -> isNumber(found.who())).ifPresent(found -> {
            known(found.call(), found.who(), leg, now);
            if (found.who().isOnTheWay()) {
                joined(found.call(), found.who(), leg, now);
            }
        });
    }

    /** The order to dial was given up. */
    public void failed(String name, Instant now) {
        locked(name).ifPresent(found -> {
            found.who().dial(false);
            unreached(found.call(), found.who(), "failed", now);
        });
    }

    private void known(CallRow call, ParticipantRow who, ProviderCallId leg, Instant now) {
        if (who.call().isPresent()) {
            return;
        }
        who.dial(false);
        who.reachedAs(leg);
        var row = new LegRow(Ids.next(), call.id(), leg, LegKind.PHONE, Optional.empty(), who.destinationClass(), now);
        row.rings();
        book.add(row);
        book.suspect(row, now);
        if (who.hasLeft()) {
            conferences.release(call, who);
        } else {
            who.comes(null);
        }
    }

    /** Who gave the customer away to a number goes only when the number is being dialled. */
    private void letGo(CallRow call) {
        participants.of(call).stream()
                .filter(each -> each.role() == ParticipantRole.AGENT && each.hasLeft())
                .filter(each -> each.why().equals(Optional.of(TRANSFERRED)))
                .forEach(each -> conferences.release(call, each));
    }

    private void joined(CallRow call, ParticipantRow who, ProviderCallId leg, Instant now) {
        who.joined(now);
        book.note(call, now, new Fact.Joined(who.id(), who.role(), Optional.empty(), leg.value()));
        if (who.role() == ParticipantRole.CUSTOMER) {
            call.become(CallState.TALKING);
            who.talk(true);
            book.segment(call).ifPresent(segment -> segment.connected(now));
            participants.leader(call).ifPresent(agent -> leaving.talks(call, agent, now));
        } else if (participants.leader(call).isEmpty()) {
            leaving.lead(call, who, now);
            conferences.endAll(call, who, true);
        } else if (participants.customer(call).filter(each -> !each.held()).isPresent()) {
            // the customer was taken back while it rang: all hear each other
            leaving.talks(call, who, now);
        }
        news.changed(call);
    }

    private void unreached(CallRow call, ParticipantRow who, String why, Instant now) {
        if (who.role() == ParticipantRole.CUSTOMER) {
            leaving.unanswered(call, why, now);
            closing.closeWhenAllOver(call, now);
        } else {
            leaving.left(call, who, why, now);
        }
    }

    private static boolean isNumber(ParticipantRow who) {
        return who.role() == ParticipantRole.CUSTOMER || who.role() == ParticipantRole.OUTSIDE;
    }

    private record Found(CallRow call, ParticipantRow who) {}

    private Optional<Found> locked(String name) {
        return participants.byName(name).flatMap(who -> book.lock(who.interaction())
                .map(call -> new Found(call, participants.fresh(who))));
    }
}
