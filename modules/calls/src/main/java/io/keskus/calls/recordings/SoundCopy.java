package io.keskus.calls.recordings;

import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.OptionalLong;

/** Copies a WAV while it comes, and looks at every byte once: whether it is whole, how long, how loud. */
final class SoundCopy {
    /** Four hours of two channels at 48 kHz; more is no call. */
    private static final long MOST_BYTES = 3L * 1024 * 1024 * 1024;

    private SoundCopy() {}

    /**
     * @param announced the length that the carrier gave
     * @throws NoSound when it is no WAV of 16-bit linear sound, or breaks off
     */
    static Sound copy(InputStream wav, OptionalLong announced, OutputStream out) throws IOException {
        var copied = new Copied(wav, out);
        var in = new DataInputStream(copied);
        var format = WavFormat.read(in, announced);
        var peaks = new Peaks(format.channels(), format.frames());
        readFrames(in, format, peaks);
        // chunks may follow the sound
        in.transferTo(OutputStream.nullOutputStream());
        if (announced.isPresent() && announced.getAsLong() != copied.bytes) {
            throw new NoSound(copied.bytes + " bytes came, " + announced.getAsLong() + " were to come");
        }
        var length = Duration.ofMillis(format.frames() * 1000 / format.sampleRate());
        return new Sound(copied.bytes, copied.digest.digest(), length, format.channels(), peaks.json());
    }

    private static void readFrames(InputStream in, WavFormat format, Peaks peaks) throws IOException {
        int size = format.frameBytes();
        var block = new byte[size * 4096];
        long left = format.dataBytes();
        while (left >= size) {
            int wanted = (int) Math.min(block.length, left - left % size);
            int got = in.readNBytes(block, 0, wanted);
            if (got < wanted) {
                throw new NoSound("the sound breaks off " + (left - got) + " bytes before its end");
            }
            for (int at = 0; at < got; at += size) {
                peaks.take(block, at);
            }
            left -= got;
        }
    }

    /** Writes on what is read, and counts it. */
    private static final class Copied extends FilterInputStream {
        private final OutputStream out;
        private final MessageDigest digest = sha256();
        private long bytes;

        private Copied(InputStream in, OutputStream out) {
            super(in);
            this.out = out;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            int got = in.read(into, at, most);
            if (got > 0) {
                bytes += got;
                if (bytes > MOST_BYTES) {
                    throw new NoSound("more bytes than any call has");
                }
                digest.update(into, at, got);
                out.write(into, at, got);
            }
            return got;
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException absent) {
                throw new IllegalStateException("every Java platform has SHA-256", absent);
            }
        }
    }
}
