package io.keskus.billing.api;

import java.math.BigDecimal;

/** Exact numbers in answers are text: a JSON number loses digits in many clients. */
final class Decimal {
    private Decimal() {}

    /** Without zeros at the end. */
    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
