package io.keskus.billing.rating;

import static io.keskus.billing.rating.Usage.correction;
import static io.keskus.billing.rating.Usage.leg;
import static io.keskus.billing.rating.Usage.perMinute;
import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.billing.RatedLine;
import io.keskus.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelephonyRoundingTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "59, 1", "60, 1", "61, 2", "120, 2", "121, 3", "3600, 60"})
    void a_leg_is_rounded_up_to_whole_minutes(long seconds, BigDecimal minutes) {
        var rated = Rating.rate(List.of(leg("CA1", seconds)), perMinute("0.01"));

        assertThat(rated.lines()).singleElement().satisfies(line -> assertThat(line.units())
                .isEqualByComparingTo(minutes));
    }

    @Test
    void each_leg_is_rounded_on_its_own() {
        var rated = Rating.rate(List.of(leg("CA1", 61), leg("CA2", 61)), perMinute("0.01"));

        assertThat(rated.totals()).singleElement().satisfies(total -> {
            assertThat(total.units()).isEqualByComparingTo("4");
            assertThat(total.measured()).isEqualTo(122);
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 30", "30, 30", "31, 36", "36, 36", "37, 42"})
    void a_plan_may_round_to_half_a_minute_and_then_to_six_seconds(long seconds, long charged) {
        assertThat(new Increment(30, 6).roundUp(seconds)).isEqualTo(charged);
    }

    @Test
    void prices_below_a_cent_are_summed_before_they_become_money() {
        var legs = List.of(leg("CA1", 30), leg("CA2", 30), leg("CA3", 30));

        var rated = Rating.rate(legs, perMinute("0.0041"));

        assertThat(rated.lines()).extracting(RatedLine::amount).allSatisfy(a -> assertThat(a)
                .isEqualByComparingTo("0.0041"));
        assertThat(rated.totals()).singleElement().satisfies(total -> {
            assertThat(total.exact()).isEqualByComparingTo("0.0123");
            assertThat(total.amount()).isEqualTo(Money.of(1, "EUR"));
        });
    }

    @Test
    void half_a_cent_rounds_up() {
        var rated = Rating.rate(List.of(leg("CA1", 60)), perMinute("0.005"));

        assertThat(rated.totals().get(0).amount()).isEqualTo(Money.of(1, "EUR"));
    }

    @Test
    void a_correction_is_charged_with_the_leg_that_it_corrects() {
        var original = leg("CA1", 61);

        var rated = Rating.rate(List.of(original, correction(original, "late-1", -1)), perMinute("0.10"));

        assertThat(rated.lines())
                .extracting(line -> line.units().intValueExact())
                .containsExactly(2, -1);
        assertThat(rated.exact()).isEqualByComparingTo("0.10");
    }
}
