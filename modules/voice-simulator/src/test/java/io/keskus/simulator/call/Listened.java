package io.keskus.simulator.call;

import io.keskus.simulator.audio.Goertzel;
import io.keskus.simulator.audio.Wav;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A channel of a file, measured. */
record Listened(short[] samples, int rate) {

    static Listened channel(Path file, int number) {
        try {
            var wav = Wav.read(Files.readAllBytes(file));
            return new Listened(wav.channels()[number], wav.rate());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Listened heard(Call call) {
        return channel(call.captured().orElseThrow().file(), 1);
    }

    double seconds() {
        return (double) samples.length / rate;
    }

    Listened from(double seconds) {
        return between(seconds, seconds());
    }

    Listened between(double from, double to) {
        return new Listened(Arrays.copyOfRange(samples, (int) (from * rate), (int) (to * rate)), rate);
    }

    /** Amplitude of a tone: a scripted voice has 0.25. */
    double tone(int hertz) {
        return Math.sqrt(2 * Goertzel.power(samples, hertz, rate)) / Short.MAX_VALUE;
    }

    /** Root of the mean square, as a part of the largest sample. */
    double level() {
        return Math.sqrt(Goertzel.power(samples)) / Short.MAX_VALUE;
    }
}
