package io.keskus.billing.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

class ProrationTest {
    /** Kill Bill, pro-ration with leading and trailing parts: 14/31 + 1 + 12/28. */
    @Test
    void kill_bill_counts_a_leading_part_whole_months_and_a_trailing_part() {
        var months = Proration.CALENDAR.months(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 2, 27), 15);

        assertThat(months)
                .isEqualByComparingTo(ratio(14, 31).add(BigDecimal.ONE).add(ratio(12, 28)));
    }

    /** Kill Bill, killbill#1942, fixed 30 days: 19.95 a month, changed on 23 May. */
    @Test
    void kill_bill_fixed_thirty_days_leave_the_rest_of_the_thirty_at_the_end() {
        var start = LocalDate.of(2023, 5, 15);
        var change = LocalDate.of(2023, 5, 23);
        var end = LocalDate.of(2023, 6, 15);

        assertThat(price(Proration.THIRTY_DAYS.months(start, change, 15))).isEqualByComparingTo("5.32");
        assertThat(price(Proration.THIRTY_DAYS.months(change, end, 15))).isEqualByComparingTo("14.63");
    }

    @Test
    void a_billing_day_that_a_month_lacks_is_its_last_day() {
        var months = Proration.CALENDAR.months(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 3, 31), 31);

        assertThat(months).isEqualByComparingTo("2");
    }

    @Property(tries = 200)
    void a_stretch_cut_in_two_is_the_same_stretch(
            @ForAll @DateRange(min = "2024-01-01", max = "2028-12-31") LocalDate from,
            @ForAll @IntRange(max = 400) int first,
            @ForAll @IntRange(max = 400) int second,
            @ForAll @IntRange(min = 1, max = 31) int billingDay) {
        for (var proration : new Proration[] {Proration.CALENDAR, Proration.THIRTY_DAYS}) {
            var cut = from.plusDays(first);
            var to = cut.plusDays(second);
            var parts = proration.months(from, cut, billingDay).add(proration.months(cut, to, billingDay));
            assertThat(parts.subtract(proration.months(from, to, billingDay)).abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.000000000002"));
        }
    }

    private static BigDecimal price(BigDecimal months) {
        return new BigDecimal("19.95").multiply(months).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal ratio(int days, int of) {
        return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(of), Proration.SCALE, RoundingMode.HALF_UP);
    }
}
