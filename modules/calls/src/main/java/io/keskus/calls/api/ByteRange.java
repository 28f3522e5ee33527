package io.keskus.calls.api;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of something, as RFC 9110, section 14.1.2 has it.
 *
 * @param first from 0
 * @param last inclusive
 */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,15})-([0-9]{0,15})");

    long length() {
        return last - first + 1;
    }

    /** As in {@code Content-Range}. */
    String of(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }

    /** Whether the header asks for one range; anything else may be answered with the whole. */
    static boolean isAsked(String header) {
        if (header == null) {
            return false;
        }
        var range = ONE.matcher(header.strip());
        return range.matches()
                && !(range.group(1).isEmpty() && range.group(2).isEmpty())
                && (range.group(1).isEmpty()
                        || range.group(2).isEmpty()
                        || Long.parseLong(range.group(1)) <= Long.parseLong(range.group(2)));
    }

    /** What the header asks for of something this long; empty when there is nothing of it: 416. */
    static Optional<ByteRange> parse(String header, long size) {
        var range = ONE.matcher(header.strip());
        if (!range.matches()) {
            throw new IllegalArgumentException("no range");
        }
        if (range.group(1).isEmpty()) {
            long count = Math.min(size, Long.parseLong(range.group(2)));
            return count == 0 ? Optional.empty() : Optional.of(new ByteRange(size - count, size - 1));
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(range.group(2)));
        return first >= size ? Optional.empty() : Optional.of(new ByteRange(first, last));
    }
}
