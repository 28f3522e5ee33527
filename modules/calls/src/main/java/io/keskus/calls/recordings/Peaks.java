package io.keskus.calls.recordings;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a player draws: how loud each of 800 parts of a recording is, for each channel. */
final class Peaks {
    static final int POINTS = 800;
    private static final int LOUDEST_SAMPLE = 32_768;
    private static final int SCALE = 100;

    private final long frames;
    private final int[][] loudest;
    private long frame;

    Peaks(int channels, long frames) {
        this.frames = Math.max(1, frames);
        this.loudest = new int[channels][POINTS];
    }

    /** @param frame little-endian samples of 16 bits, one of each channel, beginning at {@code at} */
    void take(byte[] frameBytes, int at) {
        int point = (int) Math.min(POINTS - 1, frame * POINTS / frames);
        for (int channel = 0; channel < loudest.length; channel++) {
            int from = at + 2 * channel;
            int sample = Math.abs((short) (frameBytes[from] & 0xFF | frameBytes[from + 1] << 8));
            loudest[channel][point] = Math.max(loudest[channel][point], sample);
        }
        frame++;
    }

    /** As {@code {"points":800,"channels":[[0,12,…],…]}}. */
    String json() {
        var channels = IntStream.range(0, loudest.length)
                .mapToObj(channel -> IntStream.of(loudest[channel])
                        .map(sample -> (sample * SCALE + LOUDEST_SAMPLE - 1) / LOUDEST_SAMPLE)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"points\":" + POINTS + ",\"channels\":" + channels + "}";
    }
}
