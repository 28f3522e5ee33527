package io.keskus.routing.desk;

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
import io.keskus.routing.OfferPreview;
import io.keskus.routing.OfferTimedOut;
import io.keskus.routing.OfferWithdrawn;
import io.keskus.routing.WorkOffered;
import io.keskus.routing.presence.Presences;
import io.keskus.routing.queues.Queues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells a desk what the engine decided about its agent. A message that finds no socket is dropped. */
@ApplicationScoped
class DeskNews implements EventConsumer {
    private final FanOut fanOut;
    private final Presences presences;
    private final Queues queues;
    private final Iterable<OfferPreview> previews;

    /** For the container's proxy. */
    protected DeskNews() {
        this(null, null, null, List.of());
    }

    @Inject
    DeskNews(FanOut fanOut, Presences presences, Queues queues, @Any Instance<OfferPreview> previews) {
        this(fanOut, presences, queues, (Iterable<OfferPreview>) previews);
    }

    DeskNews(FanOut fanOut, Presences presences, Queues queues, Iterable<OfferPreview> previews) {
        this.fanOut = fanOut;
        this.presences = presences;
        this.queues = queues;
        this.previews = previews;
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
                AgentStateChanged.class);
    }

    @Override
    public void handle(DomainEvent event) {
        if (event instanceof WorkOffered e) {
            offer(e);
        } else if (event instanceof AgentStateChanged e) {
            // what is so now, not what was: events of an agent and of an interaction may overtake each other
            presences
                    .find(e.agent())
                    .ifPresent(now -> fanOut.send(e.tenant(), MemberId.of(e.agent()), Messages.state(now)));
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

    private void offer(WorkOffered offered) {
        var stands = presences
                .find(offered.agent())
                .filter(now -> now.offer().equals(Optional.of(offered.offer())))
                .isPresent();
        if (stands) {
            var message = Messages.offer(
                    offered,
                    presences.interactionOf(offered.interaction()),
                    queues.get(offered.queue()),
                    preview(offered));
            fanOut.send(offered.tenant(), MemberId.of(offered.agent()), message);
        }
    }

    private Map<String, Object> preview(WorkOffered offered) {
        var preview = new LinkedHashMap<String, Object>();
        previews.forEach(each -> preview.putAll(each.preview(offered.interaction())));
        return preview;
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
