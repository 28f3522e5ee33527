package io.keskus.billing.tariffs;

import io.keskus.billing.DestinationClass;
import io.keskus.billing.Meter;
import io.keskus.billing.rating.Increment;
import io.keskus.billing.rating.PerUnit;
import io.keskus.billing.rating.Tariff;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A price as tariff.yaml declares it.
 *
 * @param destination null for every class that has no price of its own
 * @param perMinute as text, so that no digit is lost
 * @param increment as {@code 60/60}
 */
public record Price(String meter, String destination, String perMinute, String increment) {
    /** What it is the price of, as {@code phone-leg-minutes to fi-mobile}. */
    public String what() {
        return meter + (destination == null ? "" : " to " + destination);
    }

    Tariff tariff() {
        var steps = increment.split("/");
        return new Tariff(
                Meter.of(meter),
                Optional.ofNullable(destination).map(DestinationClass::new),
                new Increment(Integer.parseInt(steps[0]), Integer.parseInt(steps[1])),
                new PerUnit(new BigDecimal(perMinute)));
    }

    /** As it is shown to people, as {@code 0.0120 (60/60)}. */
    @Override
    public String toString() {
        return perMinute + " (" + increment + ")";
    }
}
