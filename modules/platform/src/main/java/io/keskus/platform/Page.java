package io.keskus.platform;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list, and where the next one begins.
 *
 * @param next the cursor of the following page; null on the last one
 */
public record Page<T>(List<T> items, String next) {
    /** The size when a request names none. */
    public static final int USUAL = 50;
    /** The largest size a request may ask for. */
    public static final int LARGEST = 200;

    /**
     * Makes a page of a query that was asked for one row more than the page holds.
     *
     * @param rows up to {@code size + 1} rows in the list's order
     * @param cursor the cursor after a row
     */
    public static <R, T> Page<T> of(List<R> rows, int size, Function<R, T> item, Function<R, String> cursor) {
        boolean more = rows.size() > size;
        var shown = more ? rows.subList(0, size) : rows;
        return new Page<>(shown.stream().map(item).toList(), more ? cursor.apply(shown.get(size - 1)) : null);
    }

    /** The size a request asked for, held within 1 and {@link #LARGEST}; {@link #USUAL} when it asked for none. */
    public static int size(Integer asked) {
        return asked == null ? USUAL : Math.max(1, Math.min(LARGEST, asked));
    }
}
