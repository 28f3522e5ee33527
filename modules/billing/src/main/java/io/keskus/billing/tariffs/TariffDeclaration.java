package io.keskus.billing.tariffs;

import io.keskus.billing.PlanId;
import io.keskus.billing.rating.PlanVersion;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * What a tariff.yaml says.
 *
 * @param zone the billing zone
 * @param validFrom a day in it
 * @param scale decimals kept in lines
 * @param rounding how a sum becomes minor units, as {@code half-up}
 */
public record TariffDeclaration(
        String currency, String zone, LocalDate validFrom, int scale, String rounding, List<Price> prices) {
    /** The plan's name; a tenant has one plan and its versions. */
    static final String NAME = "tariff";

    public TariffDeclaration {
        prices = List.copyOf(prices);
    }

    Instant begin() {
        return validFrom.atStartOfDay(ZoneId.of(zone)).toInstant();
    }

    /** @throws IllegalArgumentException when the prices contradict each other */
    PlanVersion plan(int version, Instant validFromInstant) {
        return new PlanVersion(
                new PlanId(NAME, version),
                validFromInstant,
                ZoneId.of(zone),
                Currency.getInstance(currency),
                scale,
                RoundingMode.valueOf(rounding.toUpperCase(Locale.ROOT).replace('-', '_')),
                prices.stream().map(Price::tariff).toList());
    }
}
