package io.keskus.billing.rating;

import java.math.BigDecimal;

/** What every amount and quantity of a price has to be. */
final class Amounts {
    private Amounts() {}

    static BigDecimal notNegative(String what, BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException(what + " from 0: " + amount.toPlainString());
        }
        return amount;
    }
}
