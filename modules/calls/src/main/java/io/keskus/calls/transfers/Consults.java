package io.keskus.calls.transfers;

import io.keskus.calls.ParticipantRole;
import io.keskus.calls.TalkView;
import io.keskus.calls.TransferTarget;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.calls.talk.Conferences;
import io.keskus.calls.talk.Leads;
import io.keskus.calls.talk.Leaving;
import io.keskus.calls.talk.Reaching;
import io.keskus.calls.talk.Readiness;
import io.keskus.calls.talk.TalkNews;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import io.keskus.routing.DirectedWork;
import io.keskus.routing.Routing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A word with somebody else while the customer is on hold; then the customer goes to them (warm transfer), all talk
 * together, or everything is as before.
 */
@ApplicationScoped
public class Consults {
    private final Leads leads;
    private final CallBook book;
    private final Participants participants;
    private final Conferences conferences;
    private final Leaving leaving;
    private final Reaching reaching;
    private final Routing routing;
    private final Readiness readiness;
    private final TalkNews news;
    private final Clock clock;

    /** For the container's proxy. */
    protected Consults() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Consults(
            Leads leads,
            CallBook book,
            Participants participants,
            Conferences conferences,
            Leaving leaving,
            Reaching reaching,
            Routing routing,
            Readiness readiness,
            TalkNews news,
            Clock clock) {
        this.leads = leads;
        this.book = book;
        this.participants = participants;
        this.conferences = conferences;
        this.leaving = leaving;
        this.reaching = reaching;
        this.routing = routing;
        this.readiness = readiness;
        this.news = news;
        this.clock = clock;
    }

    /**
     * The customer is held, and an agent or a number is asked into the talk.
     *
     * @param word for the agent who is asked, 1..300 characters
     * @throws ProblemException 404 {@code call-unknown}, {@code agent-unknown}; 409 {@code not-in-talk},
     *     {@code not-leading}, {@code talk-shared}, {@code agent-not-ready}; 422 {@code consult-queue}, and as of
     *     {@link Reaching}
     */
    public TalkView consult(InteractionId interaction, AgentId agent, TransferTarget to, Optional<String> word) {
        var lead = leads.of(interaction, agent);
        leads.requireAlone(lead);
        var now = clock.instant();
        if (to instanceof TransferTarget.ToAgent other) {
            ask(lead, other.agent(), word, now);
        } else if (to instanceof TransferTarget.ToNumber number) {
            reaching.invite(lead, number, now);
        } else {
            throw new ProblemException(Problem.of(
                    "consult-queue", "A queue cannot be consulted", 422, "name an agent or a number, or transfer"));
        }
        hold(lead, lead.customer(), now);
        return told(lead);
    }

    private void ask(Leads.Lead lead, AgentId other, Optional<String> word, Instant now) {
        readiness.require(other, lead.id());
        var call = lead.call();
        var part = new InteractionId(Ids.next());
        var who = new ParticipantRow(Ids.next(), call, ParticipantRole.AGENT, null, "client", now);
        who.works(other, part);
        who.askedBy(lead.id());
        who.note(word);
        participants.add(who);
        book.note(
                call,
                now,
                new Fact.Invited(who.id(), who.role(), Optional.of(other), Optional.of(lead.id()), "client"));
        conferences.endAll(call, lead.agent(), false);
        var queue = book.segment(call).orElseThrow().queue();
        routing.direct(new DirectedWork(part, call.id(), other, queue, false));
    }

    /**
     * The one who asked leaves; customer and colleague, or the other number, talk on.
     *
     * @throws ProblemException 404 {@code call-unknown}; 409 {@code not-in-talk}, {@code not-leading},
     *     {@code no-consultation}
     */
    public TalkView complete(InteractionId interaction, AgentId agent) {
        var lead = leads.of(interaction, agent);
        var other = consulted(lead).get(0);
        book.note(
                lead.call(),
                clock.instant(),
                new Fact.Transferred(
                        agent,
                        "warm",
                        other.agent().isPresent() ? "agent" : "number",
                        Optional.empty(),
                        other.agent()));
        leaving.left(lead.call(), lead.agent(), Reaching.TRANSFERRED, clock.instant());
        conferences.release(lead.call(), lead.agent());
        return news.view(lead.call());
    }

    /** All talk together. @throws ProblemException as of {@link #complete} */
    public TalkView merge(InteractionId interaction, AgentId agent) {
        var lead = leads.of(interaction, agent);
        var now = clock.instant();
        consulted(lead).forEach(each -> {
            resume(lead, each, now);
            leaving.talks(lead.call(), each, now);
        });
        resume(lead, lead.customer(), now);
        return told(lead);
    }

    /** From the colleague to the customer, or back. @throws ProblemException as of {@link #complete} */
    public TalkView swap(InteractionId interaction, AgentId agent) {
        var lead = leads.of(interaction, agent);
        var others = consulted(lead);
        var now = clock.instant();
        if (lead.customer().held()) {
            others.forEach(each -> hold(lead, each, now));
            resume(lead, lead.customer(), now);
        } else {
            hold(lead, lead.customer(), now);
            others.forEach(each -> resume(lead, each, now));
        }
        return told(lead);
    }

    /**
     * Who was asked is let go, also while it still rings, and the customer is back.
     *
     * @throws ProblemException 404 {@code call-unknown}; 409 {@code not-in-talk}, {@code not-leading}
     */
    public TalkView cancel(InteractionId interaction, AgentId agent) {
        var lead = leads.of(interaction, agent);
        var now = clock.instant();
        for (var who : participants.others(lead.call())) {
            if (!who.leads()) {
                leaving.left(lead.call(), who, "cancelled", now);
                conferences.release(lead.call(), who);
            }
        }
        resume(lead, lead.customer(), now);
        return told(lead);
    }

    private List<ParticipantRow> consulted(Leads.Lead lead) {
        var others = participants.others(lead.call()).stream()
                .filter(each -> each.isHere() && !each.leads())
                .toList();
        if (others.isEmpty()) {
            throw new ProblemException(Problem.of(
                    "no-consultation",
                    "Nobody to go to",
                    409,
                    "wait until the colleague, or the number, is in the talk"));
        }
        return others;
    }

    private void hold(Leads.Lead lead, ParticipantRow who, Instant now) {
        if (!who.held()) {
            conferences.hold(lead.call(), who, true);
            book.note(lead.call(), now, new Fact.Held(who.id(), lead.id()));
        }
    }

    private void resume(Leads.Lead lead, ParticipantRow who, Instant now) {
        if (who.held()) {
            conferences.hold(lead.call(), who, false);
            book.note(lead.call(), now, new Fact.Resumed(who.id(), Optional.of(lead.id())));
        }
    }

    private TalkView told(Leads.Lead lead) {
        news.changed(lead.call());
        return news.view(lead.call());
    }
}
