package io.keskus.telephony.sounds;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Ten seconds of quiet music for people who wait, made of sine tones: nobody else's work, needs no file, no database. A WAV of
 * 8 kHz, 16 bit, mono; it may be repeated without a gap.
 */
public final class HoldMusic {
    /** Where it is served, behind the public address. */
    static final String PATH = "/sounds/hold.wav";

    private static final int RATE = 8000;
    private static final double NOTE_SECONDS = 0.625;
    /** D major, G major, A major, D major, broken up; Hz. */
    private static final double[] MELODY = {
        293.66, 369.99, 440.00, 369.99, 392.00, 493.88, 587.33, 493.88, 440.00, 554.37, 659.26, 554.37, 587.33, 440.00,
        369.99, 293.66
    };

    private static final byte[] WAV = wav();

    private HoldMusic() {}

    /** @param publicUrl without a slash at the end */
    public static URI address(URI publicUrl) {
        return URI.create(publicUrl + PATH);
    }

    static byte[] bytes() {
        return WAV.clone();
    }

    private static byte[] wav() {
        int perNote = (int) (RATE * NOTE_SECONDS);
        int data = MELODY.length * perNote * 2;
        var out = ByteBuffer.allocate(44 + data).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("RIFF")).putInt(36 + data).put(ascii("WAVEfmt ")).putInt(16);
        out.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * 2);
        out.putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(data);
        for (double pitch : MELODY) {
            for (int sample = 0; sample < perNote; sample++) {
                out.putShort(
                        (short) (4000 * loudness(sample, perNote) * Math.sin(2 * Math.PI * pitch * sample / RATE)));
            }
        }
        return out.array();
    }

    /** Struck and dying away, silent at both ends, or there would be clicks. */
    private static double loudness(int sample, int length) {
        double place = (double) sample / length;
        double attack = Math.min(1, place / 0.02);
        double end = Math.min(1, (1 - place) / 0.1);
        return attack * end * Math.exp(-2.5 * place);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
