package io.keskus.simulator.audio;

/** A sum of frames, cut at the largest value only when it is taken. */
public final class Mix {

    private int[] sum;

    /** Adds a frame, null for silence, so loud as {@code gain} says. */
    public Mix add(short[] frame, double gain) {
        if (frame == null || gain == 0) {
            return this;
        }
        if (sum == null) {
            sum = new int[Frame.SAMPLES];
        }
        for (int i = 0; i < Frame.SAMPLES; i++) {
            sum[i] += gain == 1 ? frame[i] : (int) Math.round(frame[i] * gain);
        }
        return this;
    }

    /** The frame; {@link Frame#SILENCE} when nothing was added. */
    public short[] frame() {
        if (sum == null) {
            return Frame.SILENCE;
        }
        var frame = new short[Frame.SAMPLES];
        for (int i = 0; i < Frame.SAMPLES; i++) {
            frame[i] = Frame.saturated(sum[i]);
        }
        return frame;
    }
}
