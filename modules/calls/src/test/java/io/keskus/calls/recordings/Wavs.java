package io.keskus.calls.recordings;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** WAV files as carriers make them: 8 kHz, 16-bit linear. */
final class Wavs {
    static final int RATE = 8000;
    private static final int HEAD = 44;

    private Wavs() {}

    /** Silence, but for the caller's side in the second half of it. */
    static byte[] talk(int seconds) {
        return wav(2, seconds, (channel, frame, frames) -> channel == 0 && frame >= frames / 2 ? 16_384 : 0);
    }

    static byte[] message(int seconds) {
        return wav(1, seconds, (channel, frame, frames) -> -32_768);
    }

    interface Wave {
        int at(int channel, int frame, int frames);
    }

    static byte[] wav(int channels, int seconds, Wave wave) {
        int frames = seconds * RATE;
        var out = ByteBuffer.allocate(HEAD + frames * channels * 2).order(ByteOrder.LITTLE_ENDIAN);
        text(out, "RIFF").putInt(out.capacity() - 8);
        text(out, "WAVE");
        text(out, "fmt ").putInt(16).putShort((short) 1).putShort((short) channels);
        out.putInt(RATE)
                .putInt(RATE * channels * 2)
                .putShort((short) (channels * 2))
                .putShort((short) 16);
        text(out, "data").putInt(frames * channels * 2);
        for (int frame = 0; frame < frames; frame++) {
            for (int channel = 0; channel < channels; channel++) {
                out.putShort((short) wave.at(channel, frame, frames));
            }
        }
        return out.array();
    }

    private static ByteBuffer text(ByteBuffer out, String four) {
        return out.put(four.getBytes(StandardCharsets.US_ASCII));
    }
}
