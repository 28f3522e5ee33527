package io.keskus.simulator.rest;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Over which days usage is summed up: the subresources of the carrier's usage records. */
enum UsagePeriods {
    ALL(""),
    ALL_TIME("/AllTime"),
    DAILY("/Daily"),
    LAST_MONTH("/LastMonth"),
    MONTHLY("/Monthly"),
    THIS_MONTH("/ThisMonth"),
    TODAY("/Today"),
    YEARLY("/Yearly"),
    YESTERDAY("/Yesterday");

    private static final LocalDate BEGINNING = LocalDate.of(2010, 1, 1);

    private final String path;

    UsagePeriods(String path) {
        this.path = path;
    }

    /** Both days are in it. */
    record Span(LocalDate from, LocalDate to) {

        private Span within(Span other) {
            return new Span(from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to);
        }
    }

    String path() {
        return path;
    }

    /** The period that is meant when no dates are given. */
    Span usual(LocalDate today) {
        return switch (this) {
            case ALL, ALL_TIME -> new Span(BEGINNING, today);
            case DAILY -> new Span(today.minusDays(30), today);
            case MONTHLY -> new Span(today.withDayOfMonth(1).minusMonths(12), today);
            case YEARLY -> new Span(today.withDayOfYear(1).minusYears(2), today);
            case TODAY -> new Span(today, today);
            case YESTERDAY -> new Span(today.minusDays(1), today.minusDays(1));
            case THIS_MONTH -> new Span(today.withDayOfMonth(1), today);
            case LAST_MONTH -> {
                var month = today.minusMonths(1);
                yield new Span(month.withDayOfMonth(1), month.with(TemporalAdjusters.lastDayOfMonth()));
            }
        };
    }

    /** The records that a period is split into, the latest first. */
    List<Span> split(Span whole) {
        var spans = new ArrayList<Span>();
        var from = begin(whole.from());
        while (!from.isAfter(whole.to())) {
            var next = after(from, whole);
            spans.add(0, new Span(from, next.minusDays(1)).within(whole));
            from = next;
        }
        return spans;
    }

    private LocalDate begin(LocalDate day) {
        return switch (this) {
            case MONTHLY -> day.withDayOfMonth(1);
            case YEARLY -> day.withDayOfYear(1);
            default -> day;
        };
    }

    private LocalDate after(LocalDate begin, Span whole) {
        return switch (this) {
            case DAILY -> begin.plusDays(1);
            case MONTHLY -> begin.plusMonths(1);
            case YEARLY -> begin.plusYears(1);
            default -> whole.to().plusDays(1);
        };
    }
}
