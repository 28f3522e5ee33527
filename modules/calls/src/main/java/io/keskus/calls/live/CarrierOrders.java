package io.keskus.calls.live;

import io.keskus.kernel.DomainEvent;
import io.keskus.platform.EventConsumer;
import io.keskus.telephony.CarrierCommandFailed;
import io.keskus.telephony.LegDialled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** What became of orders to dial. */
@ApplicationScoped
class CarrierOrders implements EventConsumer {
    private static final String DIAL = ".dial.";

    private final Reaching reaching;

    protected CarrierOrders() {
        this(null);
    }

    @Inject
    CarrierOrders(Reaching reaching) {
        this.reaching = reaching;
    }

    @Override
    public String name() {
        return "calls.carrier-orders";
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(LegDialled.class, CarrierCommandFailed.class);
    }

    @Override
    public void handle(DomainEvent event) {
        if (event instanceof LegDialled dialled) {
            reaching.dialled(dialled.label(), dialled.call(), dialled.at());
        } else if (event instanceof CarrierCommandFailed failed && failed.key().contains(DIAL)) {
            reaching.failed(failed.key().substring(failed.key().indexOf(DIAL) + DIAL.length()), failed.at());
        }
    }
}
