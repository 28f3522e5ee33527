package io.keskus.billing.rating;

import java.math.BigDecimal;
import java.util.List;

/** Every unit at the price of the tier that it falls in (Stripe: graduated; Kill Bill: ALL_TIERS). */
public record Graduated(List<Tier> tiers) implements ChargeModel {
    public Graduated {
        tiers = Tier.checked(tiers);
    }

    @Override
    public BigDecimal charge(BigDecimal units) {
        Amounts.notNegative("units", units);
        var sum = BigDecimal.ZERO;
        var from = BigDecimal.ZERO;
        for (var tier : tiers) {
            var to = tier.upTo().map(units::min).orElse(units);
            sum = sum.add(to.subtract(from).multiply(tier.price()));
            if (tier.holds(units)) {
                break;
            }
            from = to;
        }
        return sum;
    }
}
