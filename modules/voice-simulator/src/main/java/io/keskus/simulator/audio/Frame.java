package io.keskus.simulator.audio;

import java.time.Duration;

/** The unit of sound inside the carrier: 20 ms, 320 samples, 16 kHz, mono, signed 16 bits. */
public final class Frame {

    /** Samples a second. */
    public static final int RATE = 16_000;

    /** Samples of one frame. */
    public static final int SAMPLES = 320;

    /** Length of one frame. */
    public static final Duration LENGTH = Duration.ofMillis(20);

    /** A frame of silence; must not be changed. */
    public static final short[] SILENCE = new short[SAMPLES];

    private Frame() {}

    /** A sum as a sample: what is too loud is cut at the largest value instead of turning over. */
    public static short saturated(int sum) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, sum));
    }
}
