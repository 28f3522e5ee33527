package io.keskus.simulator.audio;

/** A sum of frames, cut at the largest value only when it is taken. One frame alone is handed on as it is. */
public final class Mix {

    private short[] only;
    private int[] sum;

    /** Adds a frame, null for silence, so loud as {@code gain} says. */
    public Mix add(short[] frame, double gain) {
        if (frame == null || frame == Frame.SILENCE || gain == 0) {
            return this;
        }
        if (sum == null && only == null && gain == 1) {
            only = frame;
            return this;
        }
        if (sum == null) {
            sum = new int[Frame.SAMPLES];
        }
        if (only != null) {
            addAll(only);
            only = null;
        }
        if (gain == 1) {
            addAll(frame);
        } else {
            for (int i = 0; i < Frame.SAMPLES; i++) {
                sum[i] += (int) Math.round(frame[i] * gain);
            }
        }
        return this;
    }

    /** The frame, which must not be changed; {@link Frame#SILENCE} when nothing was added. */
    public short[] frame() {
        if (sum == null) {
            return only == null ? Frame.SILENCE : only;
        }
        var frame = new short[Frame.SAMPLES];
        for (int i = 0; i < Frame.SAMPLES; i++) {
            frame[i] = Frame.saturated(sum[i]);
        }
        return frame;
    }

    private void addAll(short[] frame) {
        for (int i = 0; i < Frame.SAMPLES; i++) {
            sum[i] += frame[i];
        }
    }
}
