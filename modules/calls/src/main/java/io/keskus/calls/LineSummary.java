package io.keskus.calls;

/**
 * How well one device carried the voice, over the whole time it was in the talk.
 *
 * @param seconds measured
 * @param mos mean opinion score in hundredths, 100..450
 * @param worstMos the worst of five seconds, in hundredths
 * @param jitterMillis mean
 * @param roundTripMillis mean
 * @param lossPerMille packets that did not come, of a thousand
 */
public record LineSummary(int seconds, int mos, int worstMos, int jitterMillis, int roundTripMillis, int lossPerMille) {
    public LineSummary {
        within("seconds", seconds, 0, 86_400);
        within("mos", mos, 100, 450);
        within("worstMos", worstMos, 100, 450);
        within("jitterMillis", jitterMillis, 0, 60_000);
        within("roundTripMillis", roundTripMillis, 0, 60_000);
        within("lossPerMille", lossPerMille, 0, 1000);
    }

    private static void within(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " " + least + ".." + most + ": " + value);
        }
    }
}
