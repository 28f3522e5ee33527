package io.keskus.routing.desk;

import io.keskus.acd.AgentState;
import io.keskus.acd.OfferId;
import io.keskus.identity.MemberId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.Problem;
import io.keskus.kernel.TenantId;
import io.keskus.platform.EventConsumer;
import io.keskus.routing.AgentStateChanged;
import io.keskus.routing.OfferDeclined;
import io.keskus.routing.OfferLost;
import io.keskus.routing.OfferTimedOut;
import io.keskus.routing.OfferWithdrawn;
import io.keskus.routing.WorkOffered;
import io.keskus.routing.WrapUpExtended;
import io.keskus.routing.presence.Presences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells a desk what the engine decided about its agent. A message that finds no socket is dropped. */
@ApplicationScoped
class DeskNews implements EventConsumer {
    private final FanOut fanOut;
    private final Presences presences;
    private final StandingOffer standing;

    /** For the container's proxy. */
    protected DeskNews() {
        this(null, null, null);
    }

    @Inject
    DeskNews(FanOut fanOut, Presences presences, StandingOffer standing) {
        this.fanOut = fanOut;
        this.presences = presences;
        this.standing = standing;
    }

    @Override
    public String name() {
        return "routing.desk";
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                WorkOffered.class,
                OfferTimedOut.class,
                OfferDeclined.class,
                OfferWithdrawn.class,
                OfferLost.class,
                AgentStateChanged.class,
                WrapUpExtended.class);
    }

    @Override
    public void handle(DomainEvent event) {
        if (event instanceof WorkOffered e) {
            offer(e);
        } else if (event instanceof AgentStateChanged e) {
            state(e.tenant(), e.agent());
        } else if (event instanceof WrapUpExtended e) {
            state(e.tenant(), e.agent());
        } else if (event instanceof OfferTimedOut e) {
            withdraw(e.tenant(), e.agent(), e.offer(), "timed-out");
        } else if (event instanceof OfferDeclined e) {
            withdraw(e.tenant(), e.agent(), e.offer(), "declined");
        } else if (event instanceof OfferWithdrawn e) {
            withdraw(e.tenant(), e.agent(), e.offer(), code(e.reason()));
        } else if (event instanceof OfferLost e) {
            fanOut.send(e.tenant(), MemberId.of(e.agent()), Messages.error(gone(e.offer())));
        }
    }

    // what is so now, not what was: events of an agent and of an interaction may overtake each other
    private void state(TenantId tenant, AgentId agent) {
        presences.find(agent).ifPresent(now -> fanOut.send(tenant, MemberId.of(agent), Messages.state(now)));
    }

    private void offer(WorkOffered offered) {
        presences
                .find(offered.agent())
                .filter(now -> now.offer().equals(Optional.of(offered.offer())))
                .filter(now -> now.state() == AgentState.OFFERED)
                .ifPresent(now -> fanOut.send(
                        offered.tenant(), MemberId.of(offered.agent()), standing.message(now, offered.queue())));
    }

    private void withdraw(TenantId tenant, AgentId agent, OfferId offer, String reason) {
        fanOut.send(
                tenant,
                MemberId.of(agent),
                Messages.offerWithdrawn(
                        offer.toString(),
                        presences.interactionOf(offer.interaction()).toString(),
                        reason));
    }

    private static Problem gone(OfferId offer) {
        return Problem.of("offer-gone", "The offer is gone", 409, "the offer timed out or was withdrawn meanwhile")
                .with("offer", offer.toString());
    }

    private static String code(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
