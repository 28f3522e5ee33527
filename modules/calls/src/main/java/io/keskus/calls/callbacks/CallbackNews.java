package io.keskus.calls.callbacks;

import io.keskus.calls.CallEnded;
import io.keskus.kernel.DomainEvent;
import io.keskus.platform.EventConsumer;
import io.keskus.routing.DirectedRefused;
import io.keskus.routing.OfferAccepted;
import io.keskus.routing.OfferDeclined;
import io.keskus.routing.OfferTimedOut;
import io.keskus.routing.OfferWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** What agents did with the callbacks that were offered to them, and how the calls went. */
@ApplicationScoped
class CallbackNews implements EventConsumer {
    private final Callbacks callbacks;

    protected CallbackNews() {
        this(null);
    }

    @Inject
    CallbackNews(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    @Override
    public String name() {
        return "calls.callbacks";
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                OfferAccepted.class,
                OfferTimedOut.class,
                OfferDeclined.class,
                OfferWithdrawn.class,
                DirectedRefused.class,
                CallEnded.class);
    }

    @Override
    public void handle(DomainEvent event) {
        if (event instanceof OfferAccepted accepted) {
            callbacks.accepted(accepted.interaction(), accepted.agent());
        } else if (event instanceof OfferTimedOut timedOut) {
            callbacks.refused(timedOut.interaction());
        } else if (event instanceof OfferDeclined declined) {
            callbacks.refused(declined.interaction());
        } else if (event instanceof OfferWithdrawn withdrawn) {
            callbacks.refused(withdrawn.interaction());
        } else if (event instanceof DirectedRefused refused) {
            callbacks.refused(refused.interaction());
        } else if (event instanceof CallEnded ended) {
            callbacks.called(ended.interaction(), ended.outcome());
        }
    }
}
