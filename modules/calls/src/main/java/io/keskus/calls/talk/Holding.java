package io.keskus.calls.talk;

import io.keskus.calls.TalkView;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.Participants;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Puts the customer on hold and takes them back. Said twice it changes nothing the second time. */
@ApplicationScoped
public class Holding {
    private final Leads leads;
    private final CallBook book;
    private final Participants participants;
    private final Conferences conferences;
    private final Leaving leaving;
    private final TalkNews news;
    private final Clock clock;

    /** For the container's proxy. */
    protected Holding() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Holding(
            Leads leads,
            CallBook book,
            Participants participants,
            Conferences conferences,
            Leaving leaving,
            TalkNews news,
            Clock clock) {
        this.leads = leads;
        this.book = book;
        this.participants = participants;
        this.conferences = conferences;
        this.leaving = leaving;
        this.news = news;
        this.clock = clock;
    }

    /** @throws io.keskus.kernel.ProblemException 404 {@code call-unknown}; 409 {@code not-in-talk}, {@code not-leading} */
    public TalkView hold(InteractionId interaction, AgentId agent) {
        var lead = leads.of(interaction, agent);
        var customer = lead.customer();
        if (!customer.held()) {
            conferences.hold(lead.call(), customer, true);
            book.note(lead.call(), clock.instant(), new Fact.Held(customer.id(), agent));
            news.changed(lead.call());
        }
        return news.view(lead.call());
    }

    /** @throws io.keskus.kernel.ProblemException 404 {@code call-unknown}; 409 {@code not-in-talk}, {@code not-leading} */
    public TalkView resume(InteractionId interaction, AgentId agent) {
        var lead = leads.of(interaction, agent);
        var customer = lead.customer();
        if (customer.held()) {
            conferences.hold(lead.call(), customer, false);
            book.note(lead.call(), clock.instant(), new Fact.Resumed(customer.id(), Optional.of(agent)));
            // a colleague who is there, and not on hold, is with the customer from now on
            participants.others(lead.call()).stream()
                    .filter(each -> each.isHere() && !each.held())
                    .forEach(each -> leaving.talks(lead.call(), each, clock.instant()));
            news.changed(lead.call());
        }
        return news.view(lead.call());
    }

    /**
     * Everybody in the talk now; for those who are or were in it, or on the way.
     *
     * @throws io.keskus.kernel.ProblemException 404 {@code call-unknown}, also for an agent of other talks
     */
    public TalkView talk(InteractionId interaction, Optional<AgentId> onlyFor) {
        return news.view(leads.seen(interaction, onlyFor));
    }
}
