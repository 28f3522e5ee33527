package io.keskus.billing.api;

import io.keskus.kernel.Money;

/**
 * An amount as an answer.
 *
 * @param minor in minor units (cents)
 * @param currency ISO 4217
 * @param text for people, as {@code 0.12 EUR}
 */
record MoneyView(long minor, String currency, String text) {
    static MoneyView of(Money money) {
        return new MoneyView(money.minor(), money.currency().getCurrencyCode(), money.toString());
    }
}
