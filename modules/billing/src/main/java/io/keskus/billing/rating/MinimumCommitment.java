package io.keskus.billing.rating;

import java.math.BigDecimal;

/** What is charged on top when a period's fees stay below what was promised. */
public record MinimumCommitment(BigDecimal perPeriod) {
    public MinimumCommitment {
        Amounts.notNegative("commitment", perPeriod);
    }

    /**
     * @param fees the fees of the period
     * @param part the part of the period that the subscription lasted, 0..1
     */
    public BigDecimal trueUp(BigDecimal fees, BigDecimal part) {
        return perPeriod.multiply(part).subtract(fees).max(BigDecimal.ZERO);
    }
}
