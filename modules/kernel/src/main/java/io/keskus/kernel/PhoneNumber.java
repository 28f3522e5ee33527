package io.keskus.kernel;

import java.util.regex.Pattern;

/**
 * A public telephone number in E.164 form, {@code +} and 2 to 15 digits (ITU-T E.164, 2010). What a caller typed or a
 * carrier sent becomes one only through a parser that knows numbering plans; this type knows the shape alone.
 */
public record PhoneNumber(String e164) {
    private static final Pattern SHAPE = Pattern.compile("\\+[1-9][0-9]{1,14}");

    public PhoneNumber {
        if (e164 == null || !SHAPE.matcher(e164).matches()) {
            throw new IllegalArgumentException("a number in E.164 form, as +358401234567");
        }
    }

    /** The number with all but its last two digits hidden, fit for a log line. */
    public String masked() {
        return e164.substring(0, Math.min(4, e164.length() - 2)) + "…" + e164.substring(e164.length() - 2);
    }

    /** Hidden on purpose: a number in clear must never reach a log by concatenation. */
    @Override
    public String toString() {
        return masked();
    }
}
