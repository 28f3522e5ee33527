package io.keskus.simulator.audio;

/** Strength of one frequency in some samples, by Goertzel's recurrence (1958). */
public final class Goertzel {

    private Goertzel() {}

    /**
     * Mean square of the part of the samples that is at a frequency: a sine of amplitude a alone gives a²/2.
     *
     * @param rate samples a second
     */
    public static double power(short[] samples, double hertz, int rate) {
        return power(samples, 0, samples.length, hertz, rate);
    }

    /** The same of {@code count} samples from {@code from} on. */
    public static double power(short[] samples, int from, int count, double hertz, int rate) {
        double coefficient = 2 * Math.cos(2 * Math.PI * hertz / rate);
        double last = 0;
        double before = 0;
        for (int i = from; i < from + count; i++) {
            double now = samples[i] + coefficient * last - before;
            before = last;
            last = now;
        }
        double squared = last * last + before * before - coefficient * last * before;
        return 2 * squared / ((double) count * count);
    }

    /** Mean square of all of the samples. */
    public static double power(short[] samples) {
        double sum = 0;
        for (short each : samples) {
            sum += (double) each * each;
        }
        return samples.length == 0 ? 0 : sum / samples.length;
    }
}
