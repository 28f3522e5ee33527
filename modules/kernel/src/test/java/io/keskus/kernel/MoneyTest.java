package io.keskus.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void adds_only_within_one_currency() {
        assertThat(Money.of(125, "EUR").plus(Money.of(75, "EUR"))).hasToString("2.00 EUR");
        assertThatThrownBy(() -> Money.of(1, "EUR").plus(Money.of(1, "PLN")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PLN");
    }

    @Test
    void refuses_to_wrap_around() {
        assertThatThrownBy(() -> Money.of(Long.MAX_VALUE, "EUR").plus(Money.of(1, "EUR")))
                .isInstanceOf(ArithmeticException.class);
    }
}
