package io.keskus.floor.figures;

import io.keskus.floor.WaitFigures;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of a queue by the quarter of an hour, those in which a wait ended. */
public record Quarters(SortedMap<Instant, WaitFigures> byQuarter) {
    /** A queue in which nobody waited. */
    public static final Quarters NONE = new Quarters(new TreeMap<>());

    /** All of them together. */
    public WaitFigures all() {
        return byQuarter.values().stream().reduce(WaitFigures.NONE, WaitFigures::plus);
    }
}
