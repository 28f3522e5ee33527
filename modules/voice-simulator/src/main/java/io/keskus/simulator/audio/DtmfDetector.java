package io.keskus.simulator.audio;

import java.util.function.Consumer;

/** Finds keys in sound, frame by frame: what sounds for 40 ms is a key, once, until 40 ms are without it. */
public final class DtmfDetector {

    // -36 dB of the largest sine, so that noise is no key
    private static final double FAINTEST = 250_000;
    // most of the sound must be the two tones, or speech would dial
    private static final double PURITY = 0.8;
    // a factor of 6.3 is the 8 dB between the tones that ITU-T Q.24 lets a receiver meet
    private static final double TWIST = 6.3;
    private static final int FRAMES = 2;

    private final Consumer<Character> found;
    private char current;
    private char candidate;
    private int seen;

    /** @param found told each key when it has sounded long enough */
    public DtmfDetector(Consumer<Character> found) {
        this.found = found;
    }

    /** The next frame; null for silence. */
    public void frame(short[] frame) {
        char key = frame == null ? 0 : key(frame);
        seen = key == candidate ? seen + 1 : 1;
        candidate = key;
        if (seen == FRAMES && key != current) {
            current = key;
            if (key != 0) {
                found.accept(key);
            }
        }
    }

    private static char key(short[] frame) {
        double all = Goertzel.power(frame);
        if (all < FAINTEST) {
            return 0;
        }
        int row = strongest(frame, Dtmf.ROWS);
        int column = strongest(frame, Dtmf.COLUMNS);
        double low = Goertzel.power(frame, Dtmf.ROWS[row], Frame.RATE);
        double high = Goertzel.power(frame, Dtmf.COLUMNS[column], Frame.RATE);
        boolean pure = low + high > PURITY * all;
        boolean level = low < TWIST * high && high < TWIST * low;
        return pure && level ? Dtmf.key(row, column) : 0;
    }

    private static int strongest(short[] frame, int[] frequencies) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < frequencies.length; i++) {
            double power = Goertzel.power(frame, frequencies[i], Frame.RATE);
            if (power > most) {
                most = power;
                best = i;
            }
        }
        return best;
    }
}
