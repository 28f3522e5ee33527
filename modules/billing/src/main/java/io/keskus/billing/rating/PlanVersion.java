package io.keskus.billing.rating;

import io.keskus.billing.DestinationClass;
import io.keskus.billing.Meter;
import io.keskus.billing.PlanId;
import io.keskus.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A price plan as it stood when it was published; never changed afterwards, so that what was billed by it can be
 * computed again.
 *
 * @param validFrom usage from here on is priced by it, until a later version is valid
 * @param zone the zone of the plan's days and months
 * @param scale decimals kept in lines, at least 9
 * @param rounding how a sum becomes minor units
 */
public record PlanVersion(
        PlanId id,
        Instant validFrom,
        ZoneId zone,
        Currency currency,
        int scale,
        RoundingMode rounding,
        List<Tariff> tariffs) {
    /** Fewer decimals would lose parts of prices below a cent. */
    public static final int LEAST_SCALE = 9;

    public PlanVersion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(rounding, "rounding");
        if (scale < LEAST_SCALE) {
            throw new IllegalArgumentException("scale from " + LEAST_SCALE + ": " + scale);
        }
        tariffs = List.copyOf(tariffs);
        var seen = new HashSet<List<Object>>();
        for (var tariff : tariffs) {
            if (!seen.add(List.of(tariff.meter(), tariff.destination()))) {
                throw new IllegalArgumentException("two tariffs for " + tariff.meter() + " to "
                        + tariff.destination().map(DestinationClass::code).orElse("any"));
            }
        }
    }

    /** The tariff of the class itself, otherwise the meter's tariff for any class. */
    public Optional<Tariff> findTariff(Meter meter, DestinationClass destination) {
        return findExactly(meter, Optional.of(destination)).or(() -> findExactly(meter, Optional.empty()));
    }

    /** The one place where an amount becomes money. */
    public Money round(BigDecimal amount) {
        var minor = amount.setScale(currency.getDefaultFractionDigits(), rounding);
        return new Money(minor.unscaledValue().longValueExact(), currency);
    }

    private Optional<Tariff> findExactly(Meter meter, Optional<DestinationClass> destination) {
        return tariffs.stream().filter(t -> t.matches(meter, destination)).findFirst();
    }
}
