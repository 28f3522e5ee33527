package io.keskus.billing.rating;

import java.math.BigDecimal;

/** The price of a quantity. Exact: nothing is rounded here. */
public sealed interface ChargeModel permits PerUnit, Graduated, Volume, Packages {
    /**
     * @param units the whole quantity of the period, at least 0
     * @throws IllegalArgumentException when it is negative
     */
    BigDecimal charge(BigDecimal units);

    /** Whether the price of two parts is always the price of the whole, so that each part can be priced as it comes. */
    default boolean additive() {
        return false;
    }
}
