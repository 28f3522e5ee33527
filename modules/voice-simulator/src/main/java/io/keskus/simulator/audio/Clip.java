package io.keskus.simulator.audio;

import java.time.Duration;
import java.util.Arrays;

/** A finite sound in memory: 16 kHz, mono, 16 bits. */
public final class Clip implements Source {

    private final short[] samples;

    /** @param samples not copied; must not be changed any more */
    public Clip(short[] samples) {
        this.samples = samples;
    }

    /** Number of samples that a time has, whole ones. */
    public static int samples(Duration length) {
        return Math.toIntExact(length.toMillis() * Frame.RATE / 1000);
    }

    /** The samples; must not be changed. */
    public short[] samples() {
        return samples;
    }

    /** Length, begun milliseconds counted. */
    public Duration length() {
        return Duration.ofMillis((samples.length * 1000L + Frame.RATE - 1) / Frame.RATE);
    }

    @Override
    public short[] frame(long n) {
        if (over(n)) {
            return null;
        }
        int from = (int) (n * Frame.SAMPLES);
        return Arrays.copyOfRange(samples, from, from + Frame.SAMPLES);
    }

    @Override
    public boolean over(long n) {
        return n * Frame.SAMPLES >= samples.length;
    }

    /** The same over and over; the last frame is filled up with silence. */
    public Source repeated() {
        long frames = Math.max(1, (samples.length + Frame.SAMPLES - 1) / Frame.SAMPLES);
        return n -> frame(n % frames);
    }

    /** One after another. */
    public static Clip of(Clip... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.samples.length).sum();
        var all = new short[length];
        int at = 0;
        for (var part : parts) {
            System.arraycopy(part.samples, 0, all, at, part.samples.length);
            at += part.samples.length;
        }
        return new Clip(all);
    }
}
