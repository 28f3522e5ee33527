package io.keskus.billing.rating;

import java.math.BigDecimal;
import java.util.List;

/** All units at the price of the tier that the last one falls in (Stripe: volume; Kill Bill: TOP_TIER). */
public record Volume(List<Tier> tiers) implements ChargeModel {
    public Volume {
        tiers = Tier.checked(tiers);
    }

    @Override
    public BigDecimal charge(BigDecimal units) {
        Amounts.notNegative("units", units);
        var tier = tiers.stream().filter(t -> t.holds(units)).findFirst().orElseThrow();
        return units.multiply(tier.price());
    }
}
