package io.keskus.calls.transfers;

import io.keskus.calls.TalkView;
import io.keskus.calls.TransferTarget;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.talk.Leads;
import io.keskus.calls.talk.Leaving;
import io.keskus.calls.talk.Reaching;
import io.keskus.calls.talk.Readiness;
import io.keskus.calls.talk.TalkNews;
import io.keskus.calls.waiting.Queueing;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.routing.Routing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Gives a customer away without a word between the agents (blind). The agent is free at once. */
@ApplicationScoped
public class Transfers {
    private final Leads leads;
    private final CallBook book;
    private final Leaving leaving;
    private final Queueing queueing;
    private final Reaching reaching;
    private final Routing routing;
    private final Readiness readiness;
    private final TalkNews news;
    private final Clock clock;

    /** For the container's proxy. */
    protected Transfers() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Transfers(
            Leads leads,
            CallBook book,
            Leaving leaving,
            Queueing queueing,
            Reaching reaching,
            Routing routing,
            Readiness readiness,
            TalkNews news,
            Clock clock) {
        this.leads = leads;
        this.book = book;
        this.leaving = leaving;
        this.queueing = queueing;
        this.reaching = reaching;
        this.routing = routing;
        this.readiness = readiness;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Into a queue, or to an agent or number. Whom nobody takes comes back into the queue of before, at the old place.
     *
     * @param word for whoever takes the call, 1..300 characters
     * @throws ProblemException 404 {@code call-unknown}, {@code queue-unknown}, {@code agent-unknown}; 409
     *     {@code not-in-talk}, {@code not-leading}, {@code talk-shared}, {@code agent-not-ready}; 422 as of
     *     {@link Reaching}
     */
    public TalkView transfer(InteractionId interaction, AgentId agent, TransferTarget to, Optional<String> word) {
        var lead = leads.of(interaction, agent);
        leads.requireAlone(lead);
        if (to instanceof TransferTarget.ToQueue queue) {
            toQueue(lead, queue.name(), word);
        } else if (to instanceof TransferTarget.ToAgent other) {
            toAgent(lead, other.agent(), word);
        } else if (to instanceof TransferTarget.ToNumber number) {
            toNumber(lead, number);
        }
        news.changed(lead.call());
        return news.view(lead.call());
    }

    private void toQueue(Leads.Lead lead, String name, Optional<String> word) {
        var queue = routing.findQueue(name)
                .orElseThrow(() -> new ProblemException(
                        Problem.of("queue-unknown", "No such queue", 404, "there is no open queue " + name)));
        var now = clock.instant();
        note(lead, new Fact.Transferred(lead.id(), "blind", "queue", Optional.of(name), Optional.empty()));
        leaving.handOver(lead.call(), lead.agent(), now);
        queueing.park(lead.call(), book.segment(lead.call()).orElseThrow(), queue, now)
                .handedOver(lead.id(), word);
    }

    private void toAgent(Leads.Lead lead, AgentId other, Optional<String> word) {
        readiness.require(other, lead.id());
        var now = clock.instant();
        note(lead, new Fact.Transferred(lead.id(), "blind", "agent", Optional.empty(), Optional.of(other)));
        leaving.handOver(lead.call(), lead.agent(), now);
        queueing.parkFor(lead.call(), book.segment(lead.call()).orElseThrow(), other, now)
                .handedOver(lead.id(), word);
    }

    private void toNumber(Leads.Lead lead, TransferTarget.ToNumber number) {
        var now = clock.instant();
        note(lead, new Fact.Transferred(lead.id(), "blind", "number", Optional.empty(), Optional.empty()));
        reaching.invite(lead, number, now);
        leaving.left(lead.call(), lead.agent(), Reaching.TRANSFERRED, now);
    }

    private void note(Leads.Lead lead, Fact fact) {
        book.note(lead.call(), clock.instant(), fact);
    }
}
