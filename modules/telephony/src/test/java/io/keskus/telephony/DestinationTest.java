package io.keskus.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.kernel.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {
    private static final PhoneNumber HELSINKI = new PhoneNumber("+358931577001");
    private static final PhoneNumber TALLINN = new PhoneNumber("+3726001001");

    @ParameterizedTest
    @CsvSource({
        "+358401234567, +358401234567, fi-mobile",
        "040 123 4567, +358401234567, fi-mobile",
        "09 315 77001, +358931577001, fi-fixed",
        "+48 512 345 678, +48512345678, pl-mobile",
        "+3726001001, +3726001001, ee-fixed"
    })
    void knows_where_a_number_leads_as_it_is_typed(String typed, String number, String destinationClass) {
        assertThat(Destination.of(typed, HELSINKI))
                .isEqualTo(new Destination(new PhoneNumber(number), destinationClass));
    }

    @Test
    void emergency_numbers_are_known_by_the_country_and_refused() {
        assertThatThrownBy(() -> Destination.of("112", HELSINKI)).hasMessageContaining("emergency-number");
        assertThatThrownBy(() -> Destination.of("112", TALLINN)).hasMessageContaining("emergency-number");
    }

    @Test
    void what_nobody_can_have_or_what_costs_extra_is_refused() {
        assertThatThrownBy(() -> Destination.of("+35812", HELSINKI)).hasMessageContaining("number-unusable");
        assertThatThrownBy(() -> Destination.of("not a number", HELSINKI)).hasMessageContaining("number-unusable");
        assertThatThrownBy(() -> Destination.of(null, HELSINKI)).hasMessageContaining("number-unusable");
        assertThatThrownBy(() -> Destination.of("0600 123 45", HELSINKI)).hasMessageContaining("destination-refused");
    }
}
