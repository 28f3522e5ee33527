package io.keskus.simulator.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What each account used on each day, by category; it stays when calls are forgotten. */
public final class UsageBook {

    private final Map<Line, Sum> lines = new HashMap<>();

    private record Line(String accountSid, LocalDate day, String category) {}

    /**
     * What was used.
     *
     * @param units minutes, or messages
     * @param count legs, or messages
     * @param price in USD
     */
    public record Sum(long units, long count, BigDecimal price) {

        /** Nothing. */
        public static final Sum NOTHING = new Sum(0, 0, new BigDecimal("0.00000"));

        private Sum plus(Sum other) {
            return new Sum(units + other.units, count + other.count, price.add(other.price));
        }
    }

    /** Adds to what was used on a day (UTC). */
    public void add(String accountSid, LocalDate day, String category, Sum used) {
        lines.merge(new Line(accountSid, day, category), used, Sum::plus);
    }

    /** What some accounts used of a category from one day to another, both included. */
    public Sum sum(Set<String> accountSids, String category, LocalDate from, LocalDate to) {
        return lines.entrySet().stream()
                .filter(line -> line.getKey().category().equals(category)
                        && accountSids.contains(line.getKey().accountSid())
                        && !line.getKey().day().isBefore(from)
                        && !line.getKey().day().isAfter(to))
                .map(Map.Entry::getValue)
                .reduce(Sum.NOTHING, Sum::plus);
    }
}
