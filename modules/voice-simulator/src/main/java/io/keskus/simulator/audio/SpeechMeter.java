package io.keskus.simulator.audio;

import java.time.Duration;

/** Notices when somebody speaks, frame by frame: louder than -40 dB of the largest sine is speech. */
public final class SpeechMeter {

    // mean square of a sine 40 dB below the largest one
    private static final double FAINTEST = 32_767.0 * 32_767.0 / 2 / 10_000;

    private long frames;
    private long lastLoud;

    /** The next 20 ms. */
    public void frame(short[] frame) {
        frames++;
        if (frame != Frame.SILENCE && Goertzel.power(frame) > FAINTEST) {
            lastLoud = frames;
        }
    }

    /** Whether anything was said at all. */
    public boolean spoken() {
        return lastLoud > 0;
    }

    /** Time from the beginning to the end of the last speech. */
    public Duration spokenUntil() {
        return Frame.LENGTH.multipliedBy(lastLoud);
    }

    /** Time since the last speech, or since the beginning. */
    public Duration quiet() {
        return Frame.LENGTH.multipliedBy(frames - lastLoud);
    }
}
