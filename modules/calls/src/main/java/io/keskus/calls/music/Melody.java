package io.keskus.calls.music;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A calm arpeggio, computed, so that it may be shipped by anybody: 8 kHz, 16 bit, mono, as telephones hear it. */
final class Melody {
    private static final int RATE = 8000;
    private static final double NOTE_SECONDS = 0.5;
    /** C major, A minor, F major, G major, each note as semitones from A4 (440 Hz, ISO 16). */
    private static final int[] NOTES = {
        -9, -5, -2, 3, -2, -5, -12, -9, -5, 0, -5, -9, -16, -12, -9, -4, -9, -12, -14, -10, -7, -2, -7, -10
    };

    private Melody() {}

    /** About 12 seconds that can be repeated without a seam. */
    static byte[] wav() {
        int perNote = (int) (RATE * NOTE_SECONDS);
        int samples = perNote * NOTES.length;
        var wav = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        header(wav, samples);
        for (int i = 0; i < samples; i++) {
            double into = (i % perNote) / (double) RATE;
            wav.putShort((short) (6000 * envelope(into) * tone(frequency(NOTES[i / perNote]), into)));
        }
        return wav.array();
    }

    private static double frequency(int semitones) {
        return 440 * Math.pow(2, semitones / 12.0);
    }

    private static double tone(double frequency, double seconds) {
        double phase = 2 * Math.PI * frequency * seconds;
        return Math.sin(phase) + 0.3 * Math.sin(2 * phase) + 0.1 * Math.sin(3 * phase);
    }

    private static double envelope(double seconds) {
        double attack = Math.min(1, seconds / 0.02);
        double release = Math.min(1, (NOTE_SECONDS - seconds) / 0.05);
        return attack * release * Math.exp(-3 * seconds);
    }

    private static void header(ByteBuffer wav, int samples) {
        wav.put(ascii("RIFF")).putInt(36 + 2 * samples).put(ascii("WAVE"));
        wav.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        wav.putInt(RATE).putInt(2 * RATE).putShort((short) 2).putShort((short) 16);
        wav.put(ascii("data")).putInt(2 * samples);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
