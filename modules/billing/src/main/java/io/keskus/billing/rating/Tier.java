package io.keskus.billing.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One step of a tiered price.
 *
 * @param upTo the last unit in it, counted from the first unit of all; empty in the last tier
 * @param price per unit
 */
public record Tier(Optional<BigDecimal> upTo, BigDecimal price) {
    public Tier {
        Amounts.notNegative("price", price);
    }

    public static Tier upTo(long lastUnit, String price) {
        return new Tier(Optional.of(BigDecimal.valueOf(lastUnit)), new BigDecimal(price));
    }

    public static Tier andMore(String price) {
        return new Tier(Optional.empty(), new BigDecimal(price));
    }

    boolean holds(BigDecimal unit) {
        return upTo.isEmpty() || unit.compareTo(upTo.get()) <= 0;
    }

    /** @throws IllegalArgumentException unless the bounds rise from above 0 and the last tier alone has none */
    static List<Tier> checked(List<Tier> tiers) {
        var below = BigDecimal.ZERO;
        for (int i = 0; i < tiers.size(); i++) {
            var bound = tiers.get(i).upTo();
            if (bound.isEmpty() != (i == tiers.size() - 1)) {
                throw new IllegalArgumentException("the last tier, and no other, is without a bound");
            }
            if (bound.isPresent() && bound.get().compareTo(below) <= 0) {
                throw new IllegalArgumentException("bounds rise: " + bound.get() + " after " + below);
            }
            below = bound.orElse(below);
        }
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("at least one tier");
        }
        return List.copyOf(tiers);
    }
}
