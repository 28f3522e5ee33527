package io.keskus.billing.rating;

import java.math.BigDecimal;

/** The same price for every unit. */
public record PerUnit(BigDecimal price) implements ChargeModel {
    public PerUnit {
        Amounts.notNegative("price", price);
    }

    @Override
    public BigDecimal charge(BigDecimal units) {
        return Amounts.notNegative("units", units).multiply(price);
    }

    @Override
    public boolean additive() {
        return true;
    }
}
