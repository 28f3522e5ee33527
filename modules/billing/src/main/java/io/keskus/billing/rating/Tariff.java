package io.keskus.billing.rating;

import io.keskus.billing.DestinationClass;
import io.keskus.billing.Meter;
import java.util.Objects;
import java.util.Optional;

/**
 * The price of one meter towards one destination class.
 *
 * @param destination empty: every class that has no tariff of its own
 */
public record Tariff(Meter meter, Optional<DestinationClass> destination, Increment increment, ChargeModel model) {
    public Tariff {
        Objects.requireNonNull(meter, "meter");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(increment, "increment");
        Objects.requireNonNull(model, "model");
    }

    boolean matches(Meter ofMeter, Optional<DestinationClass> ofDestination) {
        return meter == ofMeter && destination.equals(ofDestination);
    }
}
