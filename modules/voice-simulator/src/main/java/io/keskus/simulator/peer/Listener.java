package io.keskus.simulator.peer;

import dev.onvoid.webrtc.media.audio.AudioResampler;
import dev.onvoid.webrtc.media.audio.AudioTrackSink;
import java.util.function.Consumer;

/** What the browser says, 10 ms at a time in whatever rate, made into frames of 20 ms at 16 kHz. */
final class Listener implements AudioTrackSink {

    private static final int TEN_MS = 160;

    private final Consumer<byte[]> frames;
    private final Keys keys;
    private final byte[] frame = new byte[Message.SOUND_BYTES];
    private final byte[] tenMs = new byte[Message.SOUND_BYTES / 2];
    private AudioResampler resampler;
    private int rate;
    private boolean second;

    Listener(Consumer<byte[]> frames, Consumer<Character> keys) {
        this.frames = frames;
        this.keys = new Keys(keys);
    }

    @Override
    public void onData(byte[] data, int bits, int sampleRate, int channels, int samples) {
        var mono = channels == 1 ? data : left(data, channels, samples);
        if (sampleRate != Keys.RATE) {
            if (sampleRate != rate) {
                rate = sampleRate;
                resampler = new AudioResampler(sampleRate, Keys.RATE, 1);
            }
            resampler.resample(mono, samples, tenMs, TEN_MS, 1);
        } else {
            System.arraycopy(mono, 0, tenMs, 0, tenMs.length);
        }
        keys.listen(tenMs);
        System.arraycopy(tenMs, 0, frame, second ? tenMs.length : 0, tenMs.length);
        if (second) {
            frames.accept(frame.clone());
        }
        second = !second;
    }

    void close() {
        if (resampler != null) {
            resampler.dispose();
        }
    }

    private static byte[] left(byte[] data, int channels, int samples) {
        var mono = new byte[samples * 2];
        for (int i = 0; i < samples; i++) {
            mono[2 * i] = data[2 * i * channels];
            mono[2 * i + 1] = data[2 * i * channels + 1];
        }
        return mono;
    }
}
