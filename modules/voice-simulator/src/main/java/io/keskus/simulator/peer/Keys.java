package io.keskus.simulator.peer;

import java.util.function.Consumer;

/**
 * Hears keys: a pair of tones, one of each group, that stand out from everything else for 30 ms. Frequencies: ITU-T
 * Q.23; the native library turns telephone events (RFC 4733) into the same tones.
 */
final class Keys {

    static final int RATE = 16_000;

    private static final double[] LOW = {697, 770, 852, 941};
    private static final double[] HIGH = {1209, 1336, 1477, 1633};
    private static final String PAD = "123A456B789C*0#D";
    private static final int BLOCK = 320;
    private static final int STEP = 160;
    private static final double LOUD_ENOUGH = 200;
    private static final double SHARE = 0.75;

    private final Consumer<Character> pressed;
    private final double[] block = new double[BLOCK];
    private int filled;
    private char candidate;
    private char held;

    Keys(Consumer<Character> pressed) {
        this.pressed = pressed;
    }

    /** @param sound 16-bit little-endian samples at {@link #RATE} */
    void listen(byte[] sound) {
        for (int i = 0; i + 1 < sound.length; i += 2) {
            block[filled++] = (short) (sound[i] & 0xff | sound[i + 1] << 8);
            if (filled == BLOCK) {
                heard(key());
                System.arraycopy(block, STEP, block, 0, STEP);
                filled = STEP;
            }
        }
    }

    // twice in a row is a key; twice in a row something else is its end
    private void heard(char key) {
        if (key == candidate && key != held) {
            held = key;
            if (key != 0) {
                pressed.accept(key);
            }
        }
        candidate = key;
    }

    /** The key of this block, 0 for none. */
    private char key() {
        double all = 0;
        for (double sample : block) {
            all += sample * sample;
        }
        if (Math.sqrt(all / BLOCK) < LOUD_ENOUGH) {
            return 0;
        }
        int low = strongest(LOW);
        int high = strongest(HIGH);
        double two = energy(LOW[low]) + energy(HIGH[high]);
        boolean balanced = energy(LOW[low]) < 6 * energy(HIGH[high]) && energy(HIGH[high]) < 6 * energy(LOW[low]);
        return balanced && two > SHARE * all ? PAD.charAt(low * 4 + high) : 0;
    }

    private int strongest(double[] frequencies) {
        int best = 0;
        for (int i = 1; i < frequencies.length; i++) {
            if (energy(frequencies[i]) > energy(frequencies[best])) {
                best = i;
            }
        }
        return best;
    }

    /** Goertzel: the energy of one frequency, in the measure of the sum of squares. */
    private double energy(double frequency) {
        double factor = 2 * Math.cos(2 * Math.PI * frequency / RATE);
        double one = 0;
        double two = 0;
        for (double sample : block) {
            double next = sample + factor * one - two;
            two = one;
            one = next;
        }
        return (one * one + two * two - factor * one * two) * 2 / BLOCK;
    }
}
