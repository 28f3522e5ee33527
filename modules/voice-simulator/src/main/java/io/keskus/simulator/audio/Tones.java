package io.keskus.simulator.audio;

import java.time.Duration;

/** The carrier's own sounds, calculated. */
public final class Tones {

    private static final double TAU = 2 * Math.PI;
    private static final Duration ONE = Duration.ofSeconds(1);

    private Tones() {}

    /** Silence of some length. */
    public static Clip silence(Duration length) {
        return new Clip(new short[Clip.samples(length)]);
    }

    /**
     * Sines that sound together.
     *
     * @param level amplitude of each, 0 to 1 of the largest sample
     * @param hertz whole ones, so that a second of it can be repeated without a click
     */
    public static Clip of(Duration length, double level, int... hertz) {
        var samples = new short[Clip.samples(length)];
        for (int i = 0; i < samples.length; i++) {
            double sum = 0;
            for (int each : hertz) {
                sum += Math.sin(TAU * each * i / Frame.RATE);
            }
            samples[i] = Frame.saturated((int) Math.round(sum * level * Short.MAX_VALUE));
        }
        return new Clip(samples);
    }

    /** A sine that goes on for ever, at a quarter of the largest amplitude. */
    public static Source steady(int hertz) {
        return of(ONE, 0.25, hertz).repeated();
    }

    /** Before a recording, and when somebody comes into a conference. */
    public static Clip beep() {
        return of(Duration.ofMillis(300), 0.2, 1000);
    }

    /** What a caller hears while it rings in Finland and Estonia: 425 Hz, one second in five (ITU-T E.180 supplement 2). */
    public static Source ringing() {
        return Clip.of(of(ONE, 0.15, 425), silence(Duration.ofSeconds(4))).repeated();
    }
}
