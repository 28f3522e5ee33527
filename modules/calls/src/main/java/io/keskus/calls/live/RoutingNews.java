package io.keskus.calls.live;

import io.keskus.acd.OfferId;
import io.keskus.calls.journal.Fact;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.platform.EventConsumer;
import io.keskus.routing.OfferAccepted;
import io.keskus.routing.OfferDeclined;
import io.keskus.routing.OfferTimedOut;
import io.keskus.routing.OfferWithdrawn;
import io.keskus.routing.WorkOffered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** What routing decided about calls. */
@ApplicationScoped
class RoutingNews implements EventConsumer {
    private final CallBook book;
    private final Connecting connecting;

    protected RoutingNews() {
        this(null, null);
    }

    @Inject
    RoutingNews(CallBook book, Connecting connecting) {
        this.book = book;
        this.connecting = connecting;
    }

    @Override
    public String name() {
        return "calls.routing-news";
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                WorkOffered.class, OfferAccepted.class, OfferTimedOut.class, OfferDeclined.class, OfferWithdrawn.class);
    }

    @Override
    public void handle(DomainEvent event) {
        if (event instanceof WorkOffered offered) {
            note(
                    offered.offer(),
                    offered.at(),
                    new Fact.Offered(offered.agent(), offered.offer().toString()));
        } else if (event instanceof OfferAccepted accepted) {
            connecting.accepted(accepted.interaction(), accepted.agent(), accepted.offer(), accepted.at());
        } else if (event instanceof OfferTimedOut timedOut) {
            ended(timedOut.offer(), timedOut.agent(), "timed-out", timedOut.at());
        } else if (event instanceof OfferDeclined declined) {
            ended(declined.offer(), declined.agent(), "declined", declined.at());
        } else if (event instanceof OfferWithdrawn withdrawn) {
            ended(withdrawn.offer(), withdrawn.agent(), "withdrawn", withdrawn.at());
        }
    }

    private void ended(OfferId offer, AgentId agent, String how, Instant at) {
        note(offer, at, new Fact.OfferEnded(agent, offer.toString(), how));
    }

    private void note(OfferId offer, Instant at, Fact fact) {
        book.lock(offer.interaction()).ifPresent(call -> book.note(call, at, fact));
    }
}
