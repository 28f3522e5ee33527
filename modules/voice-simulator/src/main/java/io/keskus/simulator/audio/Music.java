package io.keskus.simulator.audio;

/** Music for those who wait: broken chords, calculated here, so that it may be shipped with anything. */
public final class Music {

    private static final int NOTE_SAMPLES = Frame.RATE * 2 / 5;
    // chords of C, a minor, F and G, as semitones from the A of 220 Hz
    private static final int[][] CHORDS = {{3, 7, 10, 15}, {0, 3, 7, 12}, {-4, 0, 3, 8}, {-2, 2, 5, 10}};
    private static final int[] ORDER = {0, 1, 2, 3, 2, 1};
    private static final double LEVEL = 0.18;

    private Music() {}

    /** Repeated for ever; 9.6 s until it begins again. */
    public static Source source() {
        return Rendered.SOURCE;
    }

    /** Made when it is first wanted. */
    private static final class Rendered {
        private static final Source SOURCE = new Clip(render()).repeated();
    }

    private static short[] render() {
        int notes = CHORDS.length * ORDER.length;
        var sum = new double[notes * NOTE_SAMPLES];
        for (int note = 0; note < notes; note++) {
            int semitones = CHORDS[note / ORDER.length][ORDER[note % ORDER.length]];
            pluck(sum, note * NOTE_SAMPLES, 220 * Math.pow(2, semitones / 12.0));
        }
        var samples = new short[sum.length];
        for (int i = 0; i < sum.length; i++) {
            samples[i] = Frame.saturated((int) Math.round(sum[i] * LEVEL * Short.MAX_VALUE));
        }
        return samples;
    }

    /** A string: a few harmonics that fade, the higher ones sooner; what is beyond the end sounds at the beginning. */
    private static void pluck(double[] sum, int from, double hertz) {
        for (int i = 0; i < 3 * NOTE_SAMPLES; i++) {
            double seconds = (double) i / Frame.RATE;
            double value = 0;
            for (int harmonic = 1; harmonic <= 3; harmonic++) {
                value += Math.sin(2 * Math.PI * hertz * harmonic * seconds)
                        * Math.exp(-seconds * 3 * harmonic)
                        / (harmonic * harmonic);
            }
            sum[(from + i) % sum.length] += value * Math.min(1, i / 80.0);
        }
    }
}
