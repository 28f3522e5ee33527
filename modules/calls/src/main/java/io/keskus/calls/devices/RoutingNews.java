package io.keskus.calls.devices;

import io.keskus.acd.OfferId;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.calls.waiting.Queueing;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.EventConsumer;
import io.keskus.routing.DirectedRefused;
import io.keskus.routing.OfferAccepted;
import io.keskus.routing.OfferDeclined;
import io.keskus.routing.OfferTimedOut;
import io.keskus.routing.OfferWithdrawn;
import io.keskus.routing.WorkOffered;
import io.keskus.routing.WrapUpExtended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** What routing decided about calls. */
@ApplicationScoped
public class RoutingNews implements EventConsumer {
    private final CallBook book;
    private final Participants participants;
    private final Connecting connecting;
    private final Joining joining;
    private final Queueing queueing;

    /** For the container's proxy. */
    protected RoutingNews() {
        this(null, null, null, null, null);
    }

    @Inject
    public RoutingNews(
            CallBook book, Participants participants, Connecting connecting, Joining joining, Queueing queueing) {
        this.book = book;
        this.participants = participants;
        this.connecting = connecting;
        this.joining = joining;
        this.queueing = queueing;
    }

    @Override
    public String name() {
        return "calls.routing-news";
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                WorkOffered.class,
                OfferAccepted.class,
                OfferTimedOut.class,
                OfferDeclined.class,
                OfferWithdrawn.class,
                DirectedRefused.class,
                WrapUpExtended.class);
    }

    @Override
    public void handle(DomainEvent event) {
        if (event instanceof WorkOffered offered) {
            book.lock(offered.interaction())
                    .flatMap(book::segment)
                    .ifPresent(segment -> segment.offered(offered.queue(), offered.agent(), offered.offer()));
            note(
                    offered.interaction(),
                    offered.at(),
                    new Fact.Offered(offered.agent(), offered.offer().toString()));
        } else if (event instanceof OfferAccepted accepted) {
            participants
                    .byWork(accepted.interaction())
                    .ifPresentOrElse(
                            who -> joining.accepted(who, accepted.agent(), accepted.at()),
                            () -> connecting.accepted(
                                    accepted.interaction(), accepted.agent(), accepted.offer(), accepted.at()));
        } else if (event instanceof OfferTimedOut timedOut) {
            ended(timedOut.offer(), timedOut.agent(), "timed-out", timedOut.at());
        } else if (event instanceof OfferDeclined declined) {
            ended(declined.offer(), declined.agent(), "declined", declined.at());
        } else if (event instanceof OfferWithdrawn withdrawn) {
            ended(withdrawn.offer(), withdrawn.agent(), "withdrawn", withdrawn.at());
        } else if (event instanceof WrapUpExtended extended) {
            note(extended.interaction(), extended.at(), new Fact.WrapUpExtended(extended.agent(), extended.until()));
        } else if (event instanceof DirectedRefused refused) {
            notTaken(refused.interaction(), "not-ready", refused.at());
        }
    }

    private void ended(OfferId offer, AgentId agent, String how, Instant at) {
        note(offer.interaction(), at, new Fact.OfferEnded(agent, offer.toString(), how));
        notTaken(offer.interaction(), how, at);
    }

    /** What was for one agent alone is over with its offer. */
    private void notTaken(InteractionId work, String why, Instant at) {
        joining.refused(work, why, at);
        book.lock(work).ifPresent(call -> {
            queueing.forAnybody(call);
            if (why.equals("not-ready")) {
                joining.cannotBegin(call, why, at);
            }
        });
    }

    private void note(InteractionId work, Instant at, Fact fact) {
        var interaction =
                participants.byWork(work).map(ParticipantRow::interaction).orElse(work);
        book.lock(interaction).ifPresent(call -> book.note(call, at, fact));
    }
}
