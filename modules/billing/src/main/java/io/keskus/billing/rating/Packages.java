package io.keskus.billing.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A price for each begun package of units, after some free ones (Lago: package).
 *
 * @param size units in a package, above 0
 * @param free units that cost nothing, from 0
 */
public record Packages(BigDecimal size, BigDecimal price, BigDecimal free) implements ChargeModel {
    public Packages {
        if (size.signum() <= 0) {
            throw new IllegalArgumentException("package size above 0: " + size);
        }
        Amounts.notNegative("price", price);
        Amounts.notNegative("free units", free);
    }

    @Override
    public BigDecimal charge(BigDecimal units) {
        var beyond = Amounts.notNegative("units", units).subtract(free).max(BigDecimal.ZERO);
        return beyond.divide(size, 0, RoundingMode.CEILING).multiply(price);
    }
}
