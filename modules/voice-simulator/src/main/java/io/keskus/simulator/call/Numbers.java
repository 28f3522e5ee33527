package io.keskus.simulator.call;

/** Phone numbers as people and documents write them. */
public final class Numbers {

    private Numbers() {}

    /** Without spaces, dashes, dots and brackets. */
    public static String normalised(String written) {
        return written.replaceAll("[\\s\\-.()]", "");
    }

    /** Whether one can dial it: digits, perhaps with a plus. */
    public static boolean dialable(String number) {
        return number.matches("\\+?\\d{3,15}");
    }

    /** Whether it is a full international number. */
    public static boolean e164(String number) {
        return number.matches("\\+[1-9]\\d{6,14}");
    }
}
