package io.keskus.kernel;

import java.util.Currency;
import java.util.Objects;

/**
 * An amount in integer minor units (cents) of a currency.
 *
 * @param minor minor units; negative for a credit
 */
public record Money(long minor, Currency currency) {
    public Money {
        Objects.requireNonNull(currency, "currency");
    }

    /** @param currencyCode ISO 4217, as {@code EUR} */
    public static Money of(long minor, String currencyCode) {
        return new Money(minor, Currency.getInstance(currencyCode));
    }

    /**
     * @throws IllegalArgumentException when the currencies differ
     * @throws ArithmeticException when the sum does not fit a long
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    @Override
    public String toString() {
        var amount = java.math.BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
