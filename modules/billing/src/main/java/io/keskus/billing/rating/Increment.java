package io.keskus.billing.rating;

/**
 * How a leg's seconds are rounded up before they are priced: 60/60 whole minutes, 30/6 half a minute and then every six
 * seconds, 1/1 by the second.
 *
 * @param first the least that is charged, in seconds, from 1
 * @param next the step after it, in seconds, from 1
 */
public record Increment(int first, int next) {
    /** Each leg in whole minutes on its own, as the carrier does it. */
    public static final Increment WHOLE_MINUTES = new Increment(60, 60);

    public Increment {
        if (first < 1 || next < 1) {
            throw new IllegalArgumentException("increments from 1: " + first + "/" + next);
        }
    }

    /** @return 0 for nothing measured, otherwise at least {@code first} and never less than what was measured */
    public long roundUp(long measured) {
        if (measured <= 0) {
            return 0;
        }
        if (measured <= first) {
            return first;
        }
        return first - Math.floorDiv(first - measured, next) * next;
    }

    @Override
    public String toString() {
        return first + "/" + next;
    }
}
