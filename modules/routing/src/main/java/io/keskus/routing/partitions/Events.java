package io.keskus.routing.partitions;

import io.keskus.acd.Command;
import io.keskus.acd.Decision;
import io.keskus.acd.OfferId;
import io.keskus.acd.Refusal;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.Outbox;
import io.keskus.routing.AgentStateChanged;
import io.keskus.routing.DirectedRefused;
import io.keskus.routing.OfferAccepted;
import io.keskus.routing.OfferDeclined;
import io.keskus.routing.OfferLost;
import io.keskus.routing.OfferTimedOut;
import io.keskus.routing.OfferWithdrawn;
import io.keskus.routing.WorkOffered;
import io.keskus.routing.WorkQueued;
import io.keskus.routing.WorkWithdrawn;
import io.keskus.routing.WrapUpExtended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells other modules what the engine decided. */
@ApplicationScoped
class Events implements Consequence {
    private static final Logger LOG = Logger.getLogger(Events.class.getName());

    private final Outbox outbox;

    /** For the container's proxy. */
    protected Events() {
        this(null);
    }

    @Inject
    Events(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void follow(Applied applied) {
        for (var decision : applied.decisions()) {
            event(applied.tenant(), Ids.next(), decision).ifPresent(outbox::publish);
            if (decision instanceof Decision.Refused refused) {
                LOG.log(Level.INFO, "tenant={0} refused {1}: {2}", new Object[] {
                    applied.tenant(), applied.command().getClass().getSimpleName(), refused.reason()
                });
            }
        }
    }

    private static Optional<DomainEvent> event(TenantId tenant, UUID id, Decision decision) {
        if (decision instanceof Decision.Offered d) {
            var interaction = d.offer().interaction();
            return Optional.of(
                    new WorkOffered(id, tenant, d.at(), interaction, d.queue(), d.agent(), d.offer(), d.deadline()));
        } else if (decision instanceof Decision.AgentStateChanged d) {
            return Optional.of(new AgentStateChanged(
                    id, tenant, d.at(), d.agent(), d.state(), d.reason(), d.interaction(), d.until()));
        } else if (decision instanceof Decision.WrapUpExtended d) {
            return Optional.of(new WrapUpExtended(id, tenant, d.at(), d.agent(), d.interaction(), d.until()));
        } else if (decision instanceof Decision.Queued d) {
            return Optional.of(new WorkQueued(id, tenant, d.at(), d.interaction(), d.queue(), d.position()));
        } else if (decision instanceof Decision.Withdrawn d) {
            return Optional.of(new WorkWithdrawn(id, tenant, d.at(), d.interaction(), d.reason()));
        }
        return offerEvent(tenant, id, decision);
    }

    private static Optional<DomainEvent> offerEvent(TenantId tenant, UUID id, Decision decision) {
        var at = decision.at();
        if (decision instanceof Decision.Accepted d) {
            return Optional.of(new OfferAccepted(id, tenant, at, d.offer().interaction(), d.agent(), d.offer()));
        } else if (decision instanceof Decision.OfferTimedOut d) {
            return Optional.of(new OfferTimedOut(id, tenant, at, d.offer().interaction(), d.agent(), d.offer()));
        } else if (decision instanceof Decision.OfferDeclined d) {
            return Optional.of(new OfferDeclined(id, tenant, at, d.offer().interaction(), d.agent(), d.offer()));
        } else if (decision instanceof Decision.OfferWithdrawn d) {
            return Optional.of(
                    new OfferWithdrawn(id, tenant, at, d.offer().interaction(), d.agent(), d.offer(), d.reason()));
        } else if (decision instanceof Decision.Refused d && d.command() instanceof Command.Direct c) {
            return d.reason() == Refusal.ALREADY_QUEUED
                    ? Optional.empty()
                    : Optional.of(new DirectedRefused(id, tenant, at, c.work().interaction(), c.agent()));
        } else if (decision instanceof Decision.Refused d && d.reason() == Refusal.OFFER_GONE) {
            return d.command() instanceof Command.Accept c
                    ? Optional.of(lost(tenant, id, d, c.agent(), c.offer()))
                    : d.command() instanceof Command.Decline e
                            ? Optional.of(lost(tenant, id, d, e.agent(), e.offer()))
                            : Optional.empty();
        }
        return Optional.empty();
    }

    private static OfferLost lost(TenantId tenant, UUID id, Decision.Refused refused, AgentId agent, OfferId offer) {
        return new OfferLost(id, tenant, refused.at(), offer.interaction(), agent, offer);
    }
}
