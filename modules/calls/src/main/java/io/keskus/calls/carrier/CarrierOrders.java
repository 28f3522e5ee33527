package io.keskus.calls.carrier;

import io.keskus.calls.phones.OwnPhone;
import io.keskus.calls.phones.PhoneLabel;
import io.keskus.calls.talk.Reaching;
import io.keskus.kernel.DomainEvent;
import io.keskus.platform.EventConsumer;
import io.keskus.telephony.CarrierCommandFailed;
import io.keskus.telephony.LegDialled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** What became of orders to dial. */
@ApplicationScoped
public class CarrierOrders implements EventConsumer {
    private static final String DIAL = ".dial.";

    private final Reaching reaching;
    private final OwnPhone ownPhone;

    /** For the container's proxy. */
    protected CarrierOrders() {
        this(null, null);
    }

    @Inject
    public CarrierOrders(Reaching reaching, OwnPhone ownPhone) {
        this.reaching = reaching;
        this.ownPhone = ownPhone;
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
            PhoneLabel.of(dialled.label())
                    .ifPresentOrElse(
                            phone -> ownPhone.dialled(phone, dialled.call(), dialled.at()),
                            () -> reaching.dialled(dialled.label(), dialled.call(), dialled.at()));
        } else if (event instanceof CarrierCommandFailed failed && failed.key().contains(DIAL)) {
            var label = failed.key().substring(failed.key().indexOf(DIAL) + DIAL.length());
            PhoneLabel.of(label)
                    .ifPresentOrElse(
                            phone -> ownPhone.failed(phone, failed.at()), () -> reaching.failed(label, failed.at()));
        }
    }
}
