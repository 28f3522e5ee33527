package io.keskus.simulator.peer;

import dev.onvoid.webrtc.media.audio.AudioResampler;
import dev.onvoid.webrtc.media.audio.AudioTrackSink;
import io.keskus.simulator.audio.DtmfDetector;
import io.keskus.simulator.audio.Frame;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Consumer;

/** What the browser says, 10 ms at a time in whatever rate, made into frames of 20 ms at 16 kHz, and its keys. */
final class Listener implements AudioTrackSink {

    private static final int HALF = Frame.SAMPLES / 2;

    private final Consumer<byte[]> frames;
    private final DtmfDetector keys;
    private final short[] window = new short[Frame.SAMPLES];
    private final byte[] tenMs = new byte[Message.SOUND_BYTES / 2];
    private AudioResampler resampler;
    private int rate;
    private boolean whole;

    Listener(Consumer<byte[]> frames, Consumer<Character> keys) {
        this.frames = frames;
        this.keys = new DtmfDetector(keys);
    }

    @Override
    public void onData(byte[] data, int bits, int sampleRate, int channels, int samples) {
        var mono = channels == 1 ? data : left(data, channels, samples);
        if (sampleRate == Frame.RATE) {
            take(mono);
            return;
        }
        if (sampleRate != rate) {
            close();
            rate = sampleRate;
            resampler = new AudioResampler(sampleRate, Frame.RATE, 1);
        }
        resampler.resample(mono, samples, tenMs, HALF, 1);
        take(tenMs);
    }

    void close() {
        if (resampler != null) {
            resampler.dispose();
        }
    }

    /** Keys are looked for every 10 ms: a telephone event may come out as 60 ms of tones, in step with nothing. */
    void take(byte[] sound) {
        System.arraycopy(window, HALF, window, 0, HALF);
        ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(window, HALF, HALF);
        keys.frame(window);
        if (whole) {
            var bytes = ByteBuffer.allocate(Message.SOUND_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asShortBuffer().put(window);
            frames.accept(bytes.array());
        }
        whole = !whole;
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
