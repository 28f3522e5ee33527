package io.keskus.billing.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The part of billing periods that a stretch of days takes up, in periods. Days are local dates of the billing zone; a
 * stretch holds its first day and not its last.
 */
public sealed interface Proration {
    /** Decimals of a part of a period. */
    int SCALE = 12;

    /** Months counted by their own length. */
    Proration CALENDAR = new ByCalendar();

    /** Every month counted as 30 days. */
    Proration THIRTY_DAYS = new ByFixedDays(30);

    /**
     * How many months lie between two days when a month is billed on a given day.
     *
     * @param billingDay 1..31; in a shorter month its last day
     * @throws IllegalArgumentException when {@code to} is before {@code from} or the billing day is out of range
     */
    default BigDecimal months(LocalDate from, LocalDate to, int billingDay) {
        if (to.isBefore(from) || billingDay < 1 || billingDay > 31) {
            throw new IllegalArgumentException(from + ".." + to + " with billing day " + billingDay);
        }
        var sum = BigDecimal.ZERO;
        for (var start = lastBillingDay(from, billingDay);
                start.isBefore(to);
                start = nextBillingDay(start, billingDay)) {
            var end = nextBillingDay(start, billingDay);
            var first = from.isAfter(start) ? from : start;
            var last = to.isBefore(end) ? to : end;
            sum = sum.add(part(start, end, first, last));
        }
        return sum;
    }

    /** The part of the period {@code start..end} that lies in {@code from..to}, from 0 to 1. */
    BigDecimal part(LocalDate start, LocalDate end, LocalDate from, LocalDate to);

    private static LocalDate lastBillingDay(LocalDate day, int billingDay) {
        var thisMonth = inMonthOf(day, billingDay);
        return thisMonth.isAfter(day) ? inMonthOf(day.withDayOfMonth(1).minusMonths(1), billingDay) : thisMonth;
    }

    private static LocalDate nextBillingDay(LocalDate billed, int billingDay) {
        return inMonthOf(billed.withDayOfMonth(1).plusMonths(1), billingDay);
    }

    private static LocalDate inMonthOf(LocalDate day, int billingDay) {
        return day.withDayOfMonth(Math.min(billingDay, day.lengthOfMonth()));
    }

    /** By the true length of the period. */
    record ByCalendar() implements Proration {
        @Override
        public BigDecimal part(LocalDate start, LocalDate end, LocalDate from, LocalDate to) {
            return divide(ChronoUnit.DAYS.between(from, to), ChronoUnit.DAYS.between(start, end));
        }
    }

    /**
     * As if every period had {@code days} days: days are counted from its start, and what is left at its end is the
     * rest, so that the parts of a period always add up to one.
     */
    record ByFixedDays(int days) implements Proration {
        public ByFixedDays {
            if (days < 1) {
                throw new IllegalArgumentException("days from 1: " + days);
            }
        }

        @Override
        public BigDecimal part(LocalDate start, LocalDate end, LocalDate from, LocalDate to) {
            return divide(position(start, end, to) - position(start, end, from), days);
        }

        private long position(LocalDate start, LocalDate end, LocalDate day) {
            return day.isBefore(end) ? Math.min(days, ChronoUnit.DAYS.between(start, day)) : days;
        }
    }

    private static BigDecimal divide(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), SCALE, RoundingMode.HALF_UP);
    }
}
