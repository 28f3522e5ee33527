package io.keskus.billing.api;

import io.keskus.kernel.Money;
import java.math.BigDecimal;

/**
 * An amount of money as an answer.
 *
 * @param minor in minor units (cents)
 * @param amount the same as a decimal number in text, as {@code 0.12}
 * @param currency ISO 4217
 */
record MoneyView(long minor, String amount, String currency) {
    static MoneyView of(Money money) {
        int decimals = money.currency().getDefaultFractionDigits();
        return new MoneyView(
                money.minor(),
                BigDecimal.valueOf(money.minor(), decimals).toPlainString(),
                money.currency().getCurrencyCode());
    }
}
