package io.keskus.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @Test
    void a_number_never_shows_itself_in_a_concatenation() {
        assertThat("call from " + new PhoneNumber("+358401234567")).isEqualTo("call from +358…67");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "358401234567", "+0401234567", "+3584012345678901", "+35840 1234567", "anonymous"})
    void what_is_not_e164_is_refused(String text) {
        assertThatThrownBy(() -> new PhoneNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
