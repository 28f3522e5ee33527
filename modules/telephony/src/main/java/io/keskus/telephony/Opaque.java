package io.keskus.telephony;

import java.util.regex.Pattern;

/** The alphabet of everything that travels through a carrier's addresses. */
final class Opaque {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]+");

    private Opaque() {}

    static void check(String what, String value, int longest) {
        if (value == null || value.length() > longest || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(what + ": 1.." + longest + " letters, digits or . _ -");
        }
    }
}
