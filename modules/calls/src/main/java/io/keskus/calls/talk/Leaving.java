package io.keskus.calls.talk;

import io.keskus.acd.WithdrawReason;
import io.keskus.calls.ParticipantRole;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.calls.waiting.Queueing;
import io.keskus.routing.Routing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Somebody leaves a talk, or does not come to it. As long as an agent or an outside number is there or on the way, the
 * talk goes on: the lead passes on and nobody stays on hold without somebody who can take them back.
 */
@ApplicationScoped
public class Leaving {
    /** Why an agent left whose device did not come back. */
    public static final String LOST = "connection-lost";

    private static final Comparator<ParticipantRow> AGENTS_FIRST =
            Comparator.comparing((ParticipantRow each) -> each.role() != ParticipantRole.AGENT);

    private final CallBook book;
    private final Participants participants;
    private final Conferences conferences;
    private final Queueing queueing;
    private final Routing routing;
    private final TalkNews news;

    /** For the container's proxy. */
    protected Leaving() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Leaving(
            CallBook book,
            Participants participants,
            Conferences conferences,
            Queueing queueing,
            Routing routing,
            TalkNews news) {
        this.book = book;
        this.participants = participants;
        this.conferences = conferences;
        this.queueing = queueing;
        this.routing = routing;
        this.news = news;
    }

    /** One agent, outside number or supervisor is out. */
    public void left(CallRow call, ParticipantRow who, String why, Instant now) {
        left(call, who, why, false, now);
    }

    /** The conference is over for one who is still on the line. */
    public void thrownOut(CallRow call, ParticipantRow who, Instant now) {
        left(call, who, "call-ended", true, now);
    }

    private void left(CallRow call, ParticipantRow who, String why, boolean thrownOut, Instant now) {
        if (who.hasLeft()) {
            return;
        }
        if (call.isInternal() && who.role() == ParticipantRole.AGENT && call.callerIsHere()) {
            // of two who talk, neither is left alone
            unanswered(call, why, now);
            return;
        }
        boolean wasHere = who.isInTalk();
        boolean lost = why.equals(LOST);
        boolean led = who.leads();
        boolean endedAll = who.endsAll();
        out(call, who, why, now);
        if (call.state() == CallState.TALKING && who.role() != ParticipantRole.SUPERVISOR) {
            var others = participants.others(call);
            if (others.isEmpty()) {
                alone(call, wasHere, lost, endedAll || thrownOut, now);
            } else {
                goOn(call, others, led, now);
            }
        }
        if (call.state() == CallState.TALKING && who.role() == ParticipantRole.SUPERVISOR) {
            closeAgain(call);
        }
        news.changed(call);
    }

    /** With nobody listening a plain talk ends again with whoever leaves first. */
    private void closeAgain(CallRow call) {
        var others = participants.others(call);
        if (others.size() == 1
                && others.get(0).isHere()
                && participants.living(call, ParticipantRole.SUPERVISOR).isEmpty()) {
            conferences.endAll(call, others.get(0), true);
        }
    }

    /** A supervisor who is in the talk leads it, and the agent is let go. */
    public void takeOver(CallRow call, ParticipantRow who, Instant now) {
        who.becomeAgent();
        participants.leader(call).ifPresent(agent -> {
            book.note(
                    call,
                    now,
                    new Fact.TakenOver(who.agent().orElseThrow(), agent.agent().orElseThrow()));
            left(call, agent, "taken-over", now);
            conferences.release(call, agent);
        });
    }

    /** The lead hands the customer on and is free; where the customer goes is the caller's concern. */
    public void handOver(CallRow call, ParticipantRow lead, Instant now) {
        out(call, lead, "transferred", now);
        book.segment(call).ifPresent(segment -> segment.end(now));
        conferences.release(call, lead);
    }

    /** Everybody is let go, on the way or there; of the customer's leg only that it is out of the talk. */
    public void everybody(CallRow call, String why, Instant now) {
        for (var who : participants.of(call)) {
            if (!who.hasLeft()) {
                out(call, who, why, now);
                if (who.role() != ParticipantRole.CUSTOMER) {
                    conferences.release(call, who);
                }
            }
        }
        book.segment(call).ifPresent(segment -> segment.end(now));
        news.changed(call);
    }

    /** A call of an agent's own that reached nobody, or that the agent gave up; an internal one that is over, too. */
    public void unanswered(CallRow call, String why, Instant now) {
        everybody(call, why, now);
        participants.customer(call).ifPresent(each -> conferences.release(call, each));
        call.become(CallState.ENDING);
    }

    /** Whether the customer has somebody to come back to when thrown out of the conference. */
    public boolean isAwaited(CallRow call) {
        var others = participants.others(call);
        return others.size() > 1 || others.stream().anyMatch(ParticipantRow::isOnTheWay);
    }

    /** Gone from the talk and free for other work, whatever becomes of the others. */
    private void out(CallRow call, ParticipantRow who, String why, Instant now) {
        if (who.role() == ParticipantRole.AGENT) {
            if (who.talks()) {
                book.note(call, now, new Fact.TalkEnded(who.agent().orElseThrow()));
            }
            who.work().ifPresent(work -> {
                if (who.isInTalk()) {
                    routing.talkEnded(who.agent().orElseThrow(), work);
                    if (call.isInternal()) {
                        // nothing is to be written down
                        routing.wrapUpDone(who.agent().orElseThrow(), work);
                    }
                } else {
                    routing.withdraw(work, WithdrawReason.FAILED);
                }
            });
        }
        conferences.stopRinging(call, who);
        who.left(why, now);
        book.note(call, now, new Fact.Left(who.id(), why));
    }

    private void goOn(CallRow call, List<ParticipantRow> others, boolean ledLeft, Instant now) {
        var here = others.stream()
                .filter(ParticipantRow::isHere)
                .sorted(AGENTS_FIRST)
                .toList();
        var customer = participants.customer(call).filter(ParticipantRow::isHere);
        if (here.isEmpty()) {
            boolean comesBack = others.stream().anyMatch(ParticipantRow::isReturning);
            customer.filter(each -> !each.held()).ifPresent(each -> {
                conferences.hold(call, each, true);
                if (comesBack) {
                    each.leaveAlone();
                }
            });
            return;
        }
        if (ledLeft) {
            lead(call, here.get(0), now);
        }
        if (others.size() == 1) {
            conferences.endAll(call, here.get(0), true);
        }
    }

    /** Takes over the customer, and whoever else was on hold. */
    public void lead(CallRow call, ParticipantRow who, Instant now) {
        if (who.role() == ParticipantRole.AGENT) {
            who.lead(true);
            queueing.goesOn(call, who, now);
        }
        participants.of(call).stream()
                .filter(each -> each.isHere() && each.held())
                .forEach(each -> resume(call, each, now));
        participants.others(call).stream().filter(ParticipantRow::isHere).forEach(each -> talks(call, each, now));
    }

    private void resume(CallRow call, ParticipantRow who, Instant now) {
        conferences.hold(call, who, false);
        book.note(call, now, new Fact.Resumed(who.id(), Optional.empty()));
    }

    /** From now on with the customer. */
    public void talks(CallRow call, ParticipantRow who, Instant now) {
        if (!who.talks()) {
            who.talk(true);
            who.agent()
                    .filter(agent -> who.role() == ParticipantRole.AGENT)
                    .ifPresent(agent -> book.note(call, now, new Fact.TalkBegan(agent)));
        }
    }

    /**
     * Nobody is left for the customer. Whose transfer came to nothing waits again, and before others whose agent was
     * lost; otherwise the talk is over.
     */
    private void alone(CallRow call, boolean hadTalk, boolean lost, boolean carrierEnds, Instant now) {
        book.segment(call).ifPresent(segment -> segment.end(now));
        if (lost ? queueing.afterLostAgent(call, now) : !hadTalk && queueing.back(call, now)) {
            return;
        }
        call.become(call.isInFlow() ? CallState.IVR : CallState.ENDING);
        if (!carrierEnds) {
            conferences.end(call);
        }
    }
}
