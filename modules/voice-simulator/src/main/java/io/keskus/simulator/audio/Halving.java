package io.keskus.simulator.audio;

/** Brings frames to 8 kHz, one after another, as recordings have it: a half-band filter, then every second sample. */
final class Halving {

    private static final int BITS = 15;
    // windowed sinc of 27 taps, of which every second one is zero; these are the others, from the centre on
    private static final int[] TAPS = taps(7);
    private static final int REACH = 13;
    private static final short[] SILENCE = new short[Frame.SAMPLES / 2];

    private final short[] past = new short[2 * REACH + Frame.SAMPLES];
    private boolean quiet = true;

    /** 160 samples for a frame; they lag behind by less than a millisecond. */
    short[] next(short[] frame) {
        if (quiet && frame == Frame.SILENCE) {
            return SILENCE;
        }
        quiet = frame == Frame.SILENCE;
        System.arraycopy(past, Frame.SAMPLES, past, 0, 2 * REACH);
        System.arraycopy(frame, 0, past, 2 * REACH, Frame.SAMPLES);
        var halved = new short[Frame.SAMPLES / 2];
        for (int i = 0; i < halved.length; i++) {
            int centre = REACH + 2 * i;
            int sum = past[centre] << BITS - 1;
            for (int k = 0; k < TAPS.length; k++) {
                int away = 2 * k + 1;
                sum += TAPS[k] * (past[centre - away] + past[centre + away]);
            }
            halved[i] = Frame.saturated(sum + (1 << BITS - 1) >> BITS);
        }
        return halved;
    }

    /** With 15 bits the largest sum is 1.5 times 2 to the 30th, so it stays an int. */
    private static int[] taps(int count) {
        var exact = new double[count];
        double sum = 0;
        for (int k = 0; k < count; k++) {
            double x = Math.PI * (2 * k + 1) / 2;
            exact[k] = Math.sin(x) / x * (0.54 + 0.46 * Math.cos(Math.PI * (2 * k + 1) / (2.0 * count)));
            sum += exact[k];
        }
        var taps = new int[count];
        for (int k = 0; k < count; k++) {
            taps[k] = (int) Math.round(exact[k] / sum * 0.25 * (1 << BITS));
        }
        return taps;
    }
}
