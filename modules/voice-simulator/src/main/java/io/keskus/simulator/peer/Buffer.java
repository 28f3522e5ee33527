package io.keskus.simulator.peer;

import io.keskus.simulator.audio.Frame;

/**
 * Sound that has come and was not taken yet. The browser's clock and the carrier's differ, so what is taken is a little
 * more or less than a frame when the buffer runs full or empty, stretched to a frame: heard as nothing, where a gap
 * would be heard as a click.
 */
final class Buffer {

    private static final int START = 3 * Frame.SAMPLES;
    private static final int LOW = 2 * Frame.SAMPLES;
    private static final int HIGH = 5 * Frame.SAMPLES;
    private static final int MOST = 10 * Frame.SAMPLES;
    private static final int STEP = 4;

    private final short[] ring = new short[MOST + Frame.SAMPLES];
    private int first;
    private int level;
    private boolean filling = true;

    void add(short[] frame) {
        for (int i = 0; i < frame.length; i++) {
            ring[(first + level + i) % ring.length] = frame[i];
        }
        level += frame.length;
        if (level > MOST) {
            take(level - START);
        }
        filling &= level < START;
    }

    /** 20 ms; null while too little has come. */
    short[] next() {
        int wanted = level < LOW ? Frame.SAMPLES - STEP : level > HIGH ? Frame.SAMPLES + STEP : Frame.SAMPLES;
        filling |= level < wanted + 1;
        if (filling) {
            return null;
        }
        var frame = new short[Frame.SAMPLES];
        for (int i = 0; i < frame.length; i++) {
            double at = (double) i * wanted / Frame.SAMPLES;
            int whole = (int) at;
            double part = at - whole;
            frame[i] = (short) Math.round(sample(whole) * (1 - part) + sample(whole + 1) * part);
        }
        take(wanted);
        return frame;
    }

    private short sample(int offset) {
        return ring[(first + offset) % ring.length];
    }

    private void take(int samples) {
        first = (first + samples) % ring.length;
        level -= samples;
    }
}
